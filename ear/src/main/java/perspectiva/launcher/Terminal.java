package perspectiva.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The window the program was started from. Only the launcher writes here: what the server and the portal print goes to the
 * log, because {@link #keepForLauncher} takes the standard streams away from them.
 */
final class Terminal {

    private static final PrintWriter OUT = writerTo(FileDescriptor.out);
    private static final PrintWriter ERR = writerTo(FileDescriptor.err);

    private Terminal() {}

    static PrintWriter out() {
        return OUT;
    }

    static PrintWriter err() {
        return ERR;
    }

    /** From now on {@code System.out} and {@code System.err} are lines of the log. */
    static void keepForLauncher() {
        System.setOut(LoggedStream.named("stdout"));
        System.setErr(LoggedStream.named("stderr"));
    }

    private static PrintWriter writerTo(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, charset());
    }

    /** A machine without a locale claims ASCII; its terminal shows UTF-8 all the same, and Russian needs it. */
    private static Charset charset() {
        Charset stated = Charset.defaultCharset();
        return stated.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stated;
    }
}
