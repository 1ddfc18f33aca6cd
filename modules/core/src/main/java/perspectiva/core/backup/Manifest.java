package perspectiva.core.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The last page of a backup: what must be in it. A file without it was never finished.
 *
 * @param made when, to the moment the tables show
 * @param modules each module's last migration
 * @param tables how many rows of each
 * @param sequences where each goes on: "1050 50" is the next number and the step
 * @param checksums the SHA-256 of every other entry, in hexadecimal
 */
record Manifest(
        Instant made,
        SortedMap<String, String> modules,
        SortedMap<String, String> tables,
        SortedMap<String, String> sequences,
        SortedMap<String, String> checksums) {

    static final String NAME = "manifest.properties";

    /** Raised when older programs could no longer read it. */
    private static final String FORMAT = "1";

    Manifest(Instant made) {
        this(made, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    void writeTo(OutputStream out) throws IOException {
        Properties lines = new Properties();
        lines.setProperty("format", FORMAT);
        lines.setProperty("made", made.toString());
        sections()
                .forEach(
                        (section, entries) -> entries.forEach((key, value) -> lines.setProperty(section + key, value)));
        lines.store(
                out,
                "A backup of Perspectiva. It holds passwords' hashes and keys: keep it where only you can read it.");
    }

    static Manifest read(Reader in) throws IOException {
        Properties lines = new Properties();
        lines.load(in);
        if (!FORMAT.equals(lines.getProperty("format"))) {
            throw new IOException("The backup is of format " + lines.getProperty("format") + ", not " + FORMAT);
        }
        Manifest manifest = new Manifest(Instant.parse(lines.getProperty("made")));
        manifest.sections().forEach((section, entries) -> lines.stringPropertyNames().stream()
                .filter(key -> key.startsWith(section))
                .forEach(key -> entries.put(key.substring(section.length()), lines.getProperty(key))));
        return manifest;
    }

    private Map<String, SortedMap<String, String>> sections() {
        return Map.of("module.", modules, "rows.", tables, "sequence.", sequences, "sha256.", checksums);
    }

    long rows() {
        return sum(tables, Long::parseLong);
    }

    int files() {
        return (int) checksums.keySet().stream()
                .filter(name -> name.startsWith(Archive.FILES))
                .count();
    }

    private static long sum(Map<String, String> entries, Function<String, Long> number) {
        return entries.values().stream().map(number).reduce(0L, Long::sum);
    }
}
