package perspectiva.launcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The way in for those who run the machine: also the way back in when every administrator is locked out. */
@Command(
        name = "admin",
        description = "Lets administrators in.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class AdminCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            name = "invite",
            description = "Makes a link with which a person becomes an administrator. It is shown once.",
            mixinStandardHelpOptions = true)
    void invite(
            @Mixin DataOptions options,
            @Parameters(paramLabel = "EMAIL", description = "The person's e-mail address.") String email) {
        if (!email.matches("[^@\\s]+@[^@\\s]+")) {
            throw new CannotGoOn(Outcome.WRONG_USE, "\"%s\" is not an e-mail address.", email);
        }
        DataFolder data = options.data();
        Token token = Token.random();
        new OrderDesk(data, spec.commandLine().getOut()).take(Order.invite(email, token));
        String address = options.settingsInUse(data).address();
        spec.commandLine().getOut().printf("Give this link to %s:%n%s/join?token=%s%n", email, address, token.text());
    }
}
