package perspectiva.needs.entity;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import perspectiva.core.search.SearchText;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/**
 * Finds the sentences of a need that choose people by what they are instead of by how they work. It only points at them: a
 * machine does not know what was meant, so the employer is told while writing and the director decides.
 */
public final class Wording {

    /** Where people write in their own words. */
    private static final List<NeedField> WRITTEN = List.of(
            NeedField.TITLE,
            NeedField.WORK_TIME,
            NeedField.DUTIES,
            NeedField.REQUIREMENTS,
            NeedField.PERMITS,
            NeedField.CONDITIONS,
            NeedField.BENEFITS);

    /** After a full stop a sentence begins with a capital; "ст. 253" goes on. */
    private static final Pattern END = Pattern.compile("(?<=[.!?;])\\s+(?=[\\p{Lu}«\"•–—-])|\\s*[\\r\\n]+\\s*");

    /**
     * A sentence that is the trouble.
     *
     * @param field where it stands; null when it stands among the skills
     * @param sentence as it was written
     */
    public record Remark(NeedField field, Ground ground, String sentence) {

        /** The key of what the place is called. */
        public String placeKey() {
            return field == null ? "needs.skills" : "needs.field." + field.word();
        }

        /** The place on the page. */
        String place() {
            return field == null ? "skill" : field.word();
        }
    }

    /** How many sentences are remembered with what is said against them. */
    private static final int REMEMBERED = 5_000;

    /** The desk shows the same sentences at every look, and to read one afresh is to look for sixty patterns in it. */
    private static final Map<String, List<Ground>> READ =
            Collections.synchronizedMap(new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, List<Ground>> eldest) {
                    return size() > REMEMBERED;
                }
            });

    private Wording() {}

    /** In the order of the form; nothing when everything is fine. */
    public static List<Remark> remarks(NeedForm form) {
        return WRITTEN.stream()
                .filter(field -> field.in(form) != null)
                .flatMap(field -> END.splitAsStream((String) field.in(form))
                        .flatMap(sentence -> remarks(field, sentence.strip())))
                .toList();
    }

    /** The same of the skills an employer has put in her own words. */
    public static List<Remark> remarks(Collection<String> skills) {
        return skills.stream().flatMap(skill -> remarks(null, skill)).toList();
    }

    /**
     * Lets nothing into a verified need that the director has not read: it would be the town's at once.
     *
     * @param known what is said against the need as it stands
     * @param said the same when it is corrected so
     */
    public static void checkCorrection(Need corrected, Caller by, List<Remark> known, List<Remark> said) {
        if (corrected.state() == NeedState.DRAFT || by.is(Role.DIRECTOR)) {
            return;
        }
        said.stream().filter(remark -> !known.contains(remark)).findFirst().ifPresent(remark -> {
            throw new Refused("needs.refused.wording", remark.sentence()).at(remark.place());
        });
    }

    private static Stream<Remark> remarks(NeedField field, String sentence) {
        return READ.computeIfAbsent(sentence, Wording::grounds).stream()
                .map(ground -> new Remark(field, ground, sentence));
    }

    private static List<Ground> grounds(String sentence) {
        String normal = SearchText.normalise(sentence);
        return Stream.of(Ground.values()).filter(ground -> ground.isIn(normal)).toList();
    }
}
