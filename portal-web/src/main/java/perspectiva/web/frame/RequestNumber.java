package perspectiva.web.frame;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** A request's number: short enough to be read out on the telephone, for example {@code 7F3A-19C2}. */
final class RequestNumber {

    private RequestNumber() {}

    static String next() {
        int number = ThreadLocalRandom.current().nextInt();
        return String.format(Locale.ROOT, "%04X-%04X", number >>> 16, number & 0xFFFF);
    }
}
