package perspectiva.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.accounts.Account;
import perspectiva.core.accounts.AccountRow;
import perspectiva.core.accounts.Accounts;
import perspectiva.core.accounts.Context;
import perspectiva.core.store.Address;
import perspectiva.core.store.Columns;
import perspectiva.core.store.ListExport;
import perspectiva.core.store.Slice;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The list of accounts as a table, with the filters and the order of the screen. */
@ApplicationScoped
public class AccountsExport extends ListExport<AccountRow> {

    @Inject
    Accounts accounts;

    @Inject
    Formats formats;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.DIRECTOR);
    }

    @Override
    protected Columns<AccountRow> table() {
        return new Columns<AccountRow>()
                .always("admin.accounts.person", row -> row.account().person().displayName())
                .usual("email", "portal.signin.email", row -> row.account().email())
                .usual("roles", "admin.accounts.roles", (row, in) -> row.contexts().stream()
                        .map(context -> roles(context, in))
                        .collect(Collectors.joining("; ")))
                .always(
                        "admin.modules.state",
                        (row, in) -> texts.text(
                                in, "core.account." + row.account().state().word()))
                .usual("seen", "admin.accounts.seen", (row, in) -> row.account()
                        .lastSignIn()
                        .map(moment -> formats.dateTime(moment, in))
                        .orElse(""));
    }

    @Override
    protected Stream<AccountRow> all(Map<String, String> address, Caller caller) {
        Account.State state = Stream.of(Account.State.values())
                .filter(known -> known.name().equals(address.get("state")))
                .findFirst()
                .orElse(null);
        return Slice.everything(Address.paging(address), paging -> accounts.search(address.get("q"), state, paging));
    }

    private String roles(Context context, Locale language) {
        String roles = context.roles().stream()
                .map(role -> texts.text(language, "core.role." + role.word()))
                .collect(Collectors.joining(", "));
        return context.isOrganisation() ? roles + " " + context.name() : roles;
    }
}
