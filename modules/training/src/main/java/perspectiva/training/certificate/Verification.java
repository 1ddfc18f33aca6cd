package perspectiva.training.certificate;

import static perspectiva.spi.Role.BOARD;
import static perspectiva.spi.Role.COUNCIL;
import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;
import static perspectiva.spi.Role.VISITOR;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import perspectiva.core.accounts.RateLimits;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.training.certificate.entity.Certificate;
import perspectiva.training.certificate.entity.Standing;
import perspectiva.training.certificate.entity.VerificationCode;

/** Tells whoever has a document's code how the document stands. Tries are counted, whether they hit or not. */
@Boundary
public class Verification {

    /** How many codes may be checked at once. */
    public static final int MANY = 200;

    /** Tries from one network address. */
    static final int TRIES = 30;

    private static final Duration IN = Duration.ofMinutes(10);

    /** Checks of many codes by one account. */
    private static final int MANY_TRIES = 30;

    @Inject
    CertificateRows rows;

    @Inject
    Originals originals;

    @Inject
    RateLimits limits;

    @Inject
    Caller caller;

    /**
     * @param typed the code, however it was typed
     * @param from the network address of whoever asks
     * @return empty when no document has this code
     * @throws Refused with the minutes to wait, when there were too many tries
     */
    @AllowedTo(VISITOR)
    public Optional<Verified> check(String typed, String from) {
        limits.take("certificates", from, TRIES, IN);
        return VerificationCode.typed(typed).flatMap(rows::byCode).map(this::verified);
    }

    /** One line of many. @param found empty when no document has this code */
    public record Line(String typed, Optional<Verified> found) {

        /** Empty when no document has this code. */
        public String standing() {
            return found.map(one -> one.standing().word()).orElse("");
        }

        public boolean isValid() {
            return found.filter(one -> one.standing() == Standing.VALID).isPresent();
        }
    }

    /**
     * @param typed one code a line, or with blanks, commas or semicolons between
     * @return a line for each, in the order typed
     */
    @AllowedTo({DIRECTOR, BOARD, COUNCIL, MEMBER, EMPLOYER})
    public List<Line> checkMany(String typed) {
        Set<String> words = words(typed);
        if (words.isEmpty()) {
            throw new Refused("training.verify.refused.none").at("codes");
        }
        if (words.size() > MANY) {
            throw new Refused("training.verify.refused.many", MANY).at("codes");
        }
        String who = "account " + caller.account().orElseThrow(Refused.NotAllowed::new);
        limits.take("certificates.many", who, MANY_TRIES, IN);
        Map<VerificationCode, Certificate> found =
                rows
                        .byCodes(words.stream()
                                .flatMap(word -> VerificationCode.typed(word).stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Certificate::code, Function.identity()));
        return words.stream()
                .map(word -> new Line(
                        word, VerificationCode.typed(word).map(found::get).map(Verified::brief)))
                .toList();
    }

    private static Set<String> words(String typed) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : (typed == null ? "" : typed).split("[\\s,;]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private Verified verified(Certificate certificate) {
        return Verified.of(certificate, originals.digest(certificate));
    }
}
