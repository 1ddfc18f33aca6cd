package perspectiva.core.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.accounts.FirstSteps;
import perspectiva.core.backup.BackupMaker;
import perspectiva.core.backup.Errand;
import perspectiva.core.modules.Modules;
import perspectiva.core.modules.Switches;
import perspectiva.core.text.Texts;
import perspectiva.spi.Refused;

/**
 * What the command line asked for, as files in the data folder's {@code orders}: only the portal writes the database, so the
 * command works the same whether the portal runs or not. Who may write that folder owns the installation anyway.
 */
@ApplicationScoped
class Orders {

    private static final Logger LOG = Logger.getLogger(Orders.class.getName());

    @Inject
    Settings settings;

    @Inject
    Modules modules;

    @Inject
    Switches switches;

    @Inject
    FirstSteps steps;

    @Inject
    BackupMaker backups;

    @Inject
    StatusFiles files;

    @Inject
    Texts texts;

    void apply() {
        Path folder = settings.data().resolve("orders");
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> listed = Files.list(folder)) {
            List<Path> waiting = listed.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .toList();
            for (Path file : waiting) {
                apply(file);
            }
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "Orders cannot be read", unreadable);
        }
    }

    private void apply(Path file) throws IOException {
        Properties order = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            order.load(reader);
        }
        String ending = ".done";
        try {
            order.setProperty("answer", carryOut(order));
        } catch (Refused no) {
            ending = ".failed";
            order.setProperty(
                    "answer", texts.text(Locale.ENGLISH, no.key(), no.values().toArray()));
        } catch (RuntimeException broken) {
            // An order must never keep the portal from starting.
            LOG.log(Level.WARNING, "Order " + file.getFileName(), broken);
            ending = ".failed";
            order.setProperty("answer", "The portal could not do it; its log says why.");
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            order.store(writer, null);
        }
        String name = file.getFileName().toString().replace(".properties", ending);
        Files.move(file, file.resolveSibling(name), StandardCopyOption.REPLACE_EXISTING);
        files.writeModules();
    }

    private String carryOut(Properties order) {
        String what = order.getProperty("order", "");
        switch (what) {
            case "enable", "disable" -> {
                return turn(order.getProperty("module", ""), what.equals("enable"), why(order));
            }
            case "invite" -> {
                String email = order.getProperty("email", "");
                steps.inviteAdministrator(email, order.getProperty("token-sha256", ""), order.getProperty("by", "?"));
                return "An invitation waits for " + email + ".";
            }
            case "backup" -> {
                Path to = Path.of(order.getProperty("to", ""));
                return Errand.sentence(backups.make(to, "perspectiva.jar, " + order.getProperty("by", "?"), false));
            }
            default -> throw new Refused("core.refused.order", what);
        }
    }

    private String turn(String module, boolean on, String why) {
        if (modules.find(module).isEmpty()) {
            throw new Refused("core.refused.module", module);
        }
        List<String> turned = switches.carryOut(module, on, true, why).modules();
        String state = on ? "on" : "off";
        String others = turned.stream().filter(name -> !name.equals(module)).collect(Collectors.joining(", "));
        return "Module '" + module + "' is " + state + (others.isEmpty() ? "." : ", and with it: " + others + ".");
    }

    private static String why(Properties order) {
        String why = order.getProperty("why", "");
        return why.isBlank() ? "command line, " + order.getProperty("by", "?") : why;
    }
}
