package perspectiva.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.accounts.Account;
import perspectiva.core.accounts.AccountRow;
import perspectiva.core.accounts.Accounts;
import perspectiva.core.accounts.Context;
import perspectiva.core.store.Address;
import perspectiva.core.store.Slice;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;

/** The list of accounts as a table, with the filters and the order of the screen. */
@ApplicationScoped
public class AccountsExport implements Export {

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
    public List<String> columns() {
        return List.of(
                "admin.accounts.person",
                "portal.signin.email",
                "admin.accounts.roles",
                "admin.modules.state",
                "admin.accounts.seen");
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        Account.State state = Stream.of(Account.State.values())
                .filter(known -> known.name().equals(filters.get("state")))
                .findFirst()
                .orElse(null);
        return Slice.everything(Address.paging(filters), paging -> accounts.search(filters.get("q"), state, paging))
                .map(row -> cells(row, caller));
    }

    private List<Object> cells(AccountRow row, Caller caller) {
        Account account = row.account();
        return List.of(
                account.person().displayName(),
                account.email(),
                row.contexts().stream().map(context -> roles(context, caller)).collect(Collectors.joining("; ")),
                texts.text(caller.language(), "core.account." + account.state().word()),
                account.lastSignIn()
                        .map(moment -> formats.dateTime(moment, caller.language()))
                        .orElse(""));
    }

    private String roles(Context context, Caller caller) {
        String roles = context.roles().stream()
                .map(role -> texts.text(caller.language(), "core.role." + role.word()))
                .collect(Collectors.joining(", "));
        return context.isOrganisation() ? roles + " " + context.name() : roles;
    }
}
