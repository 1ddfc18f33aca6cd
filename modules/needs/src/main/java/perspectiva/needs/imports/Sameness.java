package perspectiva.needs.imports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.search.SearchText;
import perspectiva.needs.entity.NeedForm;

/**
 * What makes two needs the same: one employer wants as many people for the same post at the same place, pay and day. Kept as
 * a number of 64 bits, so that those of a hundred thousand needs fit into a megabyte; two different needs with one number are
 * less likely than a fault in the memory.
 */
record Sameness(long number) {

    static Sameness of(long employer, NeedForm form) {
        return of(
                employer,
                form.getTitle(),
                form.getPlace(),
                form.getPosts(),
                form.getPayFrom(),
                form.getPayTo(),
                form.getStartWanted());
    }

    static Sameness of(
            long employer, String title, String place, Integer posts, Long payFrom, Long payTo, LocalDate start) {
        String all = Stream.of(
                        employer,
                        SearchText.normalise(title),
                        SearchText.normalise(place),
                        posts,
                        payFrom,
                        payTo,
                        start)
                .map(String::valueOf)
                .collect(Collectors.joining("\u001f"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return new Sameness(ByteBuffer.wrap(hash).getLong());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
