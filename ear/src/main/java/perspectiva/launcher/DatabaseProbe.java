package perspectiva.launcher;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Asks the database before the server starts: a wrong address or password is then one sentence instead of a page of the
 * server's log.
 */
final class DatabaseProbe {

    private final Settings settings;
    private final Optional<DerbyFolder> embedded;

    DatabaseProbe(Settings settings, DataFolder data) {
        this.settings = settings;
        this.embedded = DerbyFolder.in(settings.get("db.url"))
                .map(folder -> new DerbyFolder(folder, data.run().resolve("database-unfinished")));
    }

    /** @param lib where the drivers are */
    void refuseUnlessReachable(Path lib) {
        String url = settings.get("db.url");
        if (embedded.isPresent()) {
            embedded.get().fault().ifPresent(fault -> {
                throw unreachable(fault);
            });
            embedded.get().prepare();
        } else if (url.startsWith("jdbc:postgresql:")) {
            connect(url, lib);
        } else {
            throw unreachable("the address must start with jdbc:derby: or jdbc:postgresql:");
        }
    }

    /** The portal is ready and has used the database. */
    void settle() {
        embedded.ifPresent(DerbyFolder::settle);
    }

    private void connect(String url, Path lib) {
        Properties login = new Properties();
        login.setProperty("user", settings.get("db.user"));
        login.setProperty("password", settings.get("db.password"));
        login.setProperty("connectTimeout", "10");
        login.setProperty("loginTimeout", "10");
        try (URLClassLoader drivers = new URLClassLoader(jarsIn(lib), ClassLoader.getPlatformClassLoader());
                Connection connection = driver(drivers).connect(url, login)) {
            if (connection == null) {
                throw unreachable("the driver does not understand the address");
            }
        } catch (SQLException refused) {
            throw unreachable(firstLine(refused)).causedBy(refused);
        } catch (IOException | ReflectiveOperationException broken) {
            throw unreachable("its driver cannot be loaded").causedBy(broken);
        }
    }

    private static Driver driver(ClassLoader drivers) throws ReflectiveOperationException {
        return (Driver) drivers.loadClass("org.postgresql.Driver")
                .getDeclaredConstructor()
                .newInstance();
    }

    private static URL[] jarsIn(Path lib) throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .map(DatabaseProbe::url)
                    .toArray(URL[]::new);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String firstLine(SQLException refused) {
        return String.valueOf(refused.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("\\.$", "");
    }

    private CannotGoOn unreachable(String why) {
        return new CannotGoOn(
                Outcome.DATABASE_UNREACHABLE,
                "The database %s cannot be used: %s.",
                withoutSecrets(settings.get("db.url")),
                why);
    }

    /** What follows the name may be a password. */
    private static String withoutSecrets(String url) {
        return url.replaceFirst("[?;].*", "");
    }
}
