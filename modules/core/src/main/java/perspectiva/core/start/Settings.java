package perspectiva.core.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** What differs per installation: {@code portal.properties}, the environment and the command line, in one place. */
@Named("settings")
@ApplicationScoped
public class Settings {

    /** The folder that holds the installation's data. */
    public Path data() {
        return Path.of(text("data", "data")).toAbsolutePath();
    }

    /** The portal's address as people type it, without a slash at the end. */
    public String address() {
        return text("address", "http://localhost:8080");
    }

    /** Whether this is a demonstration: its records are invented, its mail is not sent. */
    public boolean isDemo() {
        return !text("demo", "off").equals("off");
    }

    /** How many main records the demonstration is to have; 0 for the believable town. */
    public int demoScale() {
        String demo = text("demo", "off");
        return demo.matches("\\d{1,7}") ? Integer.parseInt(demo) : 0;
    }

    public boolean isSafeMode() {
        return Boolean.parseBoolean(text("safe-mode", "false"));
    }

    /** Whether the start only looks and reports: {@code perspectiva.jar check}. */
    public boolean isCheck() {
        return Boolean.parseBoolean(text("check", "false"));
    }

    /** The modules' order in the menu; the others follow by name. */
    public List<String> menu() {
        return Arrays.stream(text("menu", "").split("[,\\s]+"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** A setting's text, its name without the leading {@code perspectiva.} */
    public String text(String name, String otherwise) {
        return find(name).orElse(otherwise);
    }

    public Optional<String> find(String name) {
        return ConfigProvider.getConfig()
                .getOptionalValue("perspectiva." + name, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    public int number(String name, int otherwise) {
        return find(name)
                .filter(value -> value.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }
}
