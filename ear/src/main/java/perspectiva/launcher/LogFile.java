package perspectiva.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;

/**
 * The portal's log: {@code portal.log} in the data folder, one JSON object a line. A full file becomes {@code portal.log.1},
 * that one {@code portal.log.2}, and the oldest is dropped.
 *
 * <p>Why not the JDK's {@code FileHandler}: with several files none of them is called {@code portal.log}.
 */
public final class LogFile extends Handler {

    /** Names the file; set before logging is configured. */
    static final String PATH = "perspectiva.log";

    private final Path path;
    private final long limit;
    private final int kept;
    private OutputStream out;
    private long size;

    /** Called by the log manager, which is told about this class in {@code logging.properties}. */
    public LogFile() {
        this(Path.of(System.getProperty(PATH, "portal.log")), configured("limit", 10_000_000), configured("kept", 5));
    }

    LogFile(Path path, long limit, int kept) {
        this.path = path;
        this.limit = limit;
        this.kept = kept;
        setFormatter(new JsonLine());
    }

    private static int configured(String name, int otherwise) {
        String value = LogManager.getLogManager().getProperty(LogFile.class.getName() + "." + name);
        return value == null ? otherwise : Integer.parseInt(value.trim());
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        try {
            write(getFormatter().format(entry).getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            reportError(null, unwritable, ErrorManager.WRITE_FAILURE);
        }
    }

    private void write(byte[] line) throws IOException {
        if (out == null) {
            open();
        } else if (size + line.length > limit) {
            rotate();
        }
        out.write(line);
        size += line.length;
    }

    private void open() throws IOException {
        out = Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        size = Files.size(path);
    }

    private void rotate() throws IOException {
        out.close();
        for (int number = kept; number > 0; number--) {
            Path older = number == 1 ? path : numbered(number - 1);
            if (Files.exists(older)) {
                Files.move(older, numbered(number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        open();
    }

    private Path numbered(int number) {
        return path.resolveSibling(path.getFileName() + "." + number);
    }

    @Override
    public void flush() {
        // Every line is written at once: the last ones before a crash are those one needs.
    }

    @Override
    public synchronized void close() {
        try {
            if (out != null) {
                out.close();
            }
        } catch (IOException unwritable) {
            reportError(null, unwritable, ErrorManager.CLOSE_FAILURE);
        }
        out = null;
    }
}
