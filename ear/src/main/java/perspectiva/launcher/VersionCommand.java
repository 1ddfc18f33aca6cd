package perspectiva.launcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Which program this is, and what it runs on: the first thing to write into a report of a fault. */
@Command(
        name = "version",
        description = "Shows the versions of the portal and of Java.",
        mixinStandardHelpOptions = true)
final class VersionCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().getOut().printf("Perspectiva %s%n", Perspectiva.Version.number());
        spec.commandLine()
                .getOut()
                .printf(
                        "Java %s, %s %s%n",
                        System.getProperty("java.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"));
    }
}
