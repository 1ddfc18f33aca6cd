package perspectiva.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks an installation over and says what would keep the portal from starting. */
@Command(
        name = "check",
        description = "Checks the data folder, the disk, the database, the drop-in modules and the portal itself.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is well", "1:something is not"})
final class CheckCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Mixin
    DataOptions options;

    @Override
    public Integer call() {
        boolean isWell = new Examination(options, spec.commandLine().getOut()).isPassed();
        return (isWell ? Outcome.DONE : Outcome.PORTAL_FAILED).code();
    }
}
