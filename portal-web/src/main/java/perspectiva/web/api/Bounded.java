package perspectiva.web.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import perspectiva.core.api.ApiRefused;

/** A body that is refused where it becomes too large, since one that is sent in chunks does not say its length before. */
final class Bounded extends FilterInputStream {

    private final int most;
    private long read;

    /** @param most bytes */
    Bounded(InputStream body, int most) {
        super(body);
        this.most = most;
    }

    /** The refusal, 413. */
    static ApiRefused tooLarge(int most) {
        return new ApiRefused(413, "core.refused.api.large", most / 1024);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        return one < 0 ? one : counted(1, one);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int some = super.read(into, from, length);
        return some < 0 ? some : counted(some, some);
    }

    private int counted(int more, int answer) {
        read += more;
        if (read > most) {
            throw tooLarge(most);
        }
        return answer;
    }
}
