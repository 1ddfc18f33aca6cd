package perspectiva.web.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import perspectiva.core.api.ApiRefused;

/** A body that is refused once it becomes too large: one that is sent in chunks does not say its length before. */
final class Bounded extends FilterInputStream {

    /** In bytes. */
    private static final long MOST_HEARD = 2L << 20;

    private final int most;
    private long read;

    /** @param most bytes */
    Bounded(InputStream body, int most) {
        super(body);
        this.most = most;
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

    /** Whoever is answered while still sending sees a broken connection instead of the answer. There is an end to patience. */
    private void hearOut() throws IOException {
        byte[] unwanted = new byte[64 * 1024];
        int more = in.read(unwanted);
        for (long heard = 0; more > 0 && heard < MOST_HEARD; heard += more) {
            more = in.read(unwanted);
        }
    }

    private int counted(int more, int answer) throws IOException {
        read += more;
        if (read > most) {
            hearOut();
            throw new ApiRefused(413, "core.refused.api.large", most / 1024);
        }
        return answer;
    }
}
