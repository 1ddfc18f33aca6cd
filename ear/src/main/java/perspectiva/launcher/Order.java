package perspectiva.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/**
 * Something an administrator asks of the portal from the command line. It lies as a file in the data folder until the portal
 * applies it: at once when it runs, otherwise at its next start. So only one program ever writes to the database.
 */
final class Order {

    private final Properties lines = new Properties();

    private Order(String what) {
        lines.setProperty("order", what);
        lines.setProperty("by", System.getProperty("user.name", "unknown"));
    }

    static Order enable(String module, String why) {
        return new Order("enable").with("module", module).with("why", why);
    }

    static Order disable(String module, String why) {
        return new Order("disable").with("module", module).with("why", why);
    }

    static Order invite(String email, Token token) {
        return new Order("invite").with("email", email).with("token-sha256", token.sha256());
    }

    static Order backup(Path to) {
        return new Order("backup").with("to", to.toString());
    }

    private Order with(String name, String value) {
        lines.setProperty(name, value);
        return this;
    }

    /** Puts the order where the portal finds it. */
    Path place(DataFolder data) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        lines.setProperty("at", now.toString());
        Path file = data.orders().resolve(now.toEpochMilli() + "-" + UUID.randomUUID() + ".properties");
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            Privacy.createFolder(data.orders());
            lines.store(text, null);
            Privacy.write(file, text.toByteArray());
        } catch (IOException unwritable) {
            throw new CannotGoOn(Outcome.DATA_UNUSABLE, "The order cannot be written to %s.", file)
                    .causedBy(unwritable);
        }
        return file;
    }

    /** What the portal made of it. */
    record Answer(boolean isDone, String text) {}

    /** The answer, if it comes in time. */
    static Optional<Answer> answerTo(Path order, Duration patience) {
        Instant end = Instant.now().plus(patience);
        do {
            Optional<Answer> answer = answerTo(order);
            if (answer.isPresent()) {
                return answer;
            }
            pause();
        } while (Instant.now().isBefore(end));
        return Optional.empty();
    }

    private static Optional<Answer> answerTo(Path order) {
        for (boolean isDone : new boolean[] {true, false}) {
            String name = order.getFileName().toString();
            String stem = name.substring(0, name.length() - ".properties".length());
            String suffix = isDone ? ".done" : ".failed";
            for (String answered : new String[] {name + suffix, stem + suffix}) {
                Path file = order.resolveSibling(answered);
                if (Files.exists(file)) {
                    return Optional.of(new Answer(isDone, text(file)));
                }
            }
        }
        return Optional.empty();
    }

    private static String text(Path file) {
        Properties answered = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            answered.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return answered.getProperty("answer", "");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
