package perspectiva.core.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import perspectiva.core.modules.InstalledModule;
import perspectiva.core.modules.Modules;

/** What the command line reads of a portal, running or not: {@code run/modules.tsv} and {@code run/report.txt}. */
@ApplicationScoped
class StatusFiles {

    @Inject
    Modules modules;

    @Inject
    Settings settings;

    void write(Report report) {
        write("report.txt", report.lines());
        writeModules();
    }

    void writeModules() {
        Stream<String> rows = modules.all().stream().map(this::row);
        write(
                "modules.tsv",
                Stream.concat(Stream.of("name\tversion\tstate\trequires\tnote"), rows)
                        .toList());
    }

    private String row(InstalledModule module) {
        return String.join(
                "\t",
                module.name(),
                module.version(),
                modules.stateOf(module.name()).word(),
                String.join(",", module.requires()),
                String.join("; ", module.faults()).replaceAll("\\s+", " "));
    }

    private void write(String name, List<String> lines) {
        try {
            Path folder = Files.createDirectories(settings.data().resolve("run"));
            Path fresh = Files.write(folder.resolve(name + ".new"), lines);
            Files.move(
                    fresh, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            throw new UncheckedIOException("The data folder cannot be written", full);
        }
    }
}
