package perspectiva.core.accounts;

/** Accounts as far as tests of other packages need them. */
public final class OpenAccounts {

    private OpenAccounts() {}

    public static void open(Account account) {
        account.open("hash");
    }

    public static void signIn(Account account) {
        account.signedIn();
    }
}
