package perspectiva.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.logging.Logger;

/**
 * The drop-in modules the portal starts without, each with the reason. One that broke a start is tried again only when its
 * file has changed. The portal's administration shows {@code quarantine.properties}: jar name = reason.
 */
final class Quarantine {

    private static final Logger LOG = Logger.getLogger(Quarantine.class.getName());

    private final Path file;
    private final Path memory;
    private final Map<String, String> reasons = new TreeMap<>();

    Quarantine(Path file) {
        this.file = file;
        this.memory = file.resolveSibling("blamed.properties");
    }

    /** Those worth trying; the others are written down with their reason. */
    List<DropIn> healthy(List<DropIn> dropIns) {
        Properties blamed = load(memory);
        List<DropIn> healthy = new ArrayList<>();
        for (DropIn dropIn : dropIns) {
            String past = blamed.getProperty(dropIn.name() + " " + dropIn.stamp());
            String reason = past == null ? dropIn.fault().orElse(null) : past;
            if (reason == null) {
                healthy.add(dropIn);
            } else {
                reasons.put(dropIn.name(), reason);
                LOG.warning(() -> "The module " + dropIn.name() + " is left out. " + reason);
            }
        }
        store(file, reasons);
        return healthy;
    }

    /** It broke this start. */
    void blame(DropIn dropIn, String reason) {
        reasons.put(dropIn.name(), reason);
        store(file, reasons);
        Map<String, String> blamed = new TreeMap<>();
        load(memory).forEach((key, value) -> blamed.put(key.toString(), value.toString()));
        blamed.keySet().removeIf(key -> key.startsWith(dropIn.name() + " "));
        blamed.put(dropIn.name() + " " + dropIn.stamp(), reason);
        store(memory, blamed);
        LOG.warning(() -> "The module " + dropIn.name() + " is left out. " + reason);
    }

    /** The start fails without them too. */
    void forgive(List<DropIn> dropIns) {
        Properties blamed = load(memory);
        Map<String, String> kept = new TreeMap<>();
        blamed.forEach((key, value) -> kept.put(key.toString(), value.toString()));
        for (DropIn dropIn : dropIns) {
            reasons.remove(dropIn.name());
            kept.remove(dropIn.name() + " " + dropIn.stamp());
        }
        store(file, reasons);
        store(memory, kept);
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.warning(() -> file + " cannot be read and is written anew.");
            }
        }
        return properties;
    }

    private static void store(Path file, Map<String, String> entries) {
        Properties properties = new Properties();
        properties.putAll(entries);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            properties.store(out, null);
            Privacy.write(file, out.toByteArray());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
