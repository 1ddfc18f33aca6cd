package perspectiva.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where an installation lives and how it is set up: the options that all commands share. */
final class DataOptions {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "${env:PERSPECTIVA_DATA:-data}",
            description = "The data folder; made when it does not exist. Default: ./data")
    Path folder;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings to use instead of portal.properties in the data folder.")
    Path config;

    DataFolder data() {
        return DataFolder.at(folder);
    }

    /** The defaults, the file and the environment; a command's own options come on top. */
    Settings settings(DataFolder data) {
        Settings settings = Settings.defaultsFor(data);
        Path file = config == null ? data.settings() : config;
        if (config != null || Files.exists(file)) {
            settings.overriddenBy(file);
        }
        return settings.overriddenBy(System.getenv());
    }

    /** The same, with the port of the portal that runs on the folder, if one does: an option may have given it another. */
    Settings settingsInUse(DataFolder data) {
        Settings settings = settings(data);
        InstanceLock.holder(data)
                .map(running -> URI.create(running.address()).getPort())
                .filter(port -> port > 0)
                .ifPresent(port -> settings.set("port", port));
        return settings;
    }
}
