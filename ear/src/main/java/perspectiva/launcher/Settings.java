package perspectiva.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How this installation differs from the defaults: the file, over it the environment, over that what was given on the
 * command line. The portal reads the outcome as system properties.
 */
final class Settings {

    private static final String PREFIX = "perspectiva.";

    private final Map<String, String> values = new TreeMap<>();

    /** The defaults for a data folder; there is one for every key that the launcher itself needs. */
    static Settings defaultsFor(DataFolder data) {
        Settings settings = new Settings();
        settings.set("port", "8080");
        settings.set("host", "127.0.0.1");
        settings.set("db.url", "jdbc:derby:" + data.database() + ";create=true");
        settings.set("db.user", "portal");
        settings.set("db.password", "portal");
        settings.set("demo", "off");
        settings.set("safe-mode", "false");
        settings.set("proxy", "false");
        settings.set("second-factor.administrators", "false");
        settings.set("modules", data.modules().toString());
        settings.set("session.minutes", "30");
        settings.set("zone", "Asia/Yekaterinburg");
        return settings;
    }

    Settings overriddenBy(Path file) {
        Properties written = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            written.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new CannotGoOn(
                            Outcome.WRONG_USE,
                            "The settings file %s cannot be read: %s.",
                            file,
                            unreadable.getMessage())
                    .causedBy(unreadable);
        }
        written.stringPropertyNames().forEach(key -> setNonBlank(key, written.getProperty(key)));
        return this;
    }

    /** PERSPECTIVA_DB_URL is perspectiva.db.url, and PERSPECTIVA_SAFE_MODE is perspectiva.safe-mode. */
    Settings overriddenBy(Map<String, String> environment) {
        environment.forEach((variable, value) -> {
            if (variable.startsWith("PERSPECTIVA_")) {
                String key = variable.toLowerCase(Locale.ROOT).replace('_', '.');
                setNonBlank(
                        key.replace(".safe.mode", ".safe-mode").replace(".second.factor.", ".second-factor."), value);
            }
        });
        return this;
    }

    private void setNonBlank(String key, String value) {
        if (!value.isBlank()) {
            values.put(key, value.trim());
        }
    }

    /** @param key without the leading "perspectiva." */
    void set(String key, Object value) {
        values.put(PREFIX + key, value.toString());
    }

    String get(String key) {
        return values.getOrDefault(PREFIX + key, "");
    }

    String host() {
        return get("host");
    }

    int port() {
        return number("port", 0, 65535);
    }

    boolean isSafeMode() {
        return Boolean.parseBoolean(get("safe-mode"));
    }

    /** The public base address: as stated, otherwise this machine's. */
    String address() {
        String stated = get("address");
        return stated.isEmpty() ? localAddress("localhost") : stated.replaceAll("/+$", "");
    }

    /** Where the launcher itself reaches the portal. */
    String ownAddress() {
        return localAddress("127.0.0.1");
    }

    private String localAddress(String ifHere) {
        boolean isHere = host().startsWith("127.") || host().equals("0.0.0.0") || host().equals("localhost");
        return "http://" + (isHere ? ifHere : host()) + ":" + get("port");
    }

    /** Refuses what would only fail later, inside the server. */
    Settings checked() {
        port();
        number("session.minutes", 1, 1440);
        if (!get("demo").matches("off|on|[1-9][0-9]{0,6}")) {
            throw wrong("demo", "off, on or a number");
        }
        for (String key : List.of("safe-mode", "proxy", "second-factor.administrators")) {
            if (!get(key).matches("true|false")) {
                throw wrong(key, "true or false");
            }
        }
        try {
            ZoneId.of(get("zone"));
        } catch (DateTimeException unknown) {
            throw wrong("zone", "the name of a time zone, for example Asia/Yekaterinburg");
        }
        return this;
    }

    private int number(String key, int least, int most) {
        try {
            int number = Integer.parseInt(get(key));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below.
        }
        throw wrong(key, "a number from " + least + " to " + most);
    }

    private CannotGoOn wrong(String key, String expected) {
        return new CannotGoOn(
                Outcome.WRONG_USE, "The setting perspectiva.%s is \"%s\"; it must be %s.", key, get(key), expected);
    }

    /** Hands everything to the portal, which shares this process. */
    void publish() {
        values.forEach(System::setProperty);
    }
}
