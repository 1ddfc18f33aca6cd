package perspectiva.core.demo;

import java.util.List;
import perspectiva.spi.Role;

/** The people who can sign in to the demonstration, one for each role at least, with the one password of all. */
public final class DemoAccounts {

    /** Not a secret: it opens nothing but invented records, and the sign-in page of a demonstration shows it. */
    public static final String PASSWORD = "perspectiva-demo";

    /** Read once: the sign-in page asks for them at every look. */
    private static final List<DemoAccount> ALL =
            DemoFile.ofCore("staff").stream().map(DemoAccount::of).toList();

    private DemoAccounts() {}

    public static List<DemoAccount> all() {
        return ALL;
    }

    /** Those who have this role, in the order of the table. */
    public static List<DemoAccount> of(Role role) {
        return ALL.stream().filter(account -> account.role() == role).toList();
    }
}
