package perspectiva.launcher;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program people run: the portal, its server and a small command line in one jar. */
@Command(
        name = "java -jar perspectiva.jar",
        description =
                "The portal of a labour-market partnership: one need, from the employer's phone to a confirmed job.",
        synopsisSubcommandLabel = "COMMAND",
        descriptionHeading = "%n",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "To look around:  java -jar perspectiva.jar run --demo",
            "More about a command:  ... COMMAND --help"
        },
        versionProvider = Perspectiva.Version.class,
        subcommands = {
            RunCommand.class,
            ModulesCommand.class,
            AdminCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CheckCommand.class,
            VersionCommand.class
        },
        mixinStandardHelpOptions = true)
public final class Perspectiva implements Runnable {

    @Spec
    CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Perspectiva())
                .setOut(Terminal.out())
                .setErr(Terminal.err())
                .setUsageHelpWidth(100)
                .setExecutionExceptionHandler(Refusals::tell);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The version the build wrote into the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Perspectiva " + number()};
        }

        static String number() {
            String stated = Perspectiva.class.getPackage().getImplementationVersion();
            return stated == null ? "(not packaged)" : stated;
        }
    }
}
