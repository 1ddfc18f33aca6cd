package perspectiva.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The parts of the portal, and the switch for each. */
@Command(
        name = "modules",
        description = "Lists the modules and switches them on and off.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class ModulesCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            name = "list",
            description = "Shows the modules, as the portal left them at the last change.",
            mixinStandardHelpOptions = true)
    void list(@Mixin DataOptions options) {
        DataFolder data = options.data();
        if (!Files.exists(data.moduleTable())) {
            throw OrderDesk.nobodyIn(data);
        }
        try {
            Table.of(Files.readString(data.moduleTable()))
                    .lines()
                    .forEach(spec.commandLine().getOut()::println);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Command(name = "enable", description = "Switches a module on.", mixinStandardHelpOptions = true)
    void enable(
            @Mixin DataOptions options,
            @Parameters(paramLabel = "NAME", description = "The module's name, as \"modules list\" shows it.")
                    String module,
            @Option(
                            names = "--why",
                            paramLabel = "REASON",
                            description = "The reason, for the journal.",
                            defaultValue = "")
                    String why) {
        new OrderDesk(options.data(), spec.commandLine().getOut()).take(Order.enable(module, why));
    }

    @Command(
            name = "disable",
            description = "Switches a module off. Its records stay.",
            mixinStandardHelpOptions = true)
    void disable(
            @Mixin DataOptions options,
            @Parameters(paramLabel = "NAME", description = "The module's name, as \"modules list\" shows it.")
                    String module,
            @Option(
                            names = "--why",
                            paramLabel = "REASON",
                            description = "The reason, for the journal.",
                            defaultValue = "")
                    String why) {
        new OrderDesk(options.data(), spec.commandLine().getOut()).take(Order.disable(module, why));
    }
}
