package perspectiva.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that travels inside the program's jar. */
final class PackedFile {

    private PackedFile() {}

    static byte[] read(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static InputStream open(String name) {
        InputStream in = PackedFile.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing in the program");
        }
        return in;
    }
}
