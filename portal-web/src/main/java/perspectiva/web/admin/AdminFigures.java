package perspectiva.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import perspectiva.core.accounts.Account;
import perspectiva.core.accounts.Accounts;
import perspectiva.core.modules.Modules;
import perspectiva.core.store.Now;
import perspectiva.spi.Caller;
import perspectiva.spi.Figure;
import perspectiva.spi.HomeFigures;
import perspectiva.spi.Role;

/** How large the portal is that an administrator looks after. */
@ApplicationScoped
public class AdminFigures implements HomeFigures {

    @Inject
    Accounts accounts;

    @Inject
    Modules modules;

    @Override
    public List<Figure> figuresFor(Caller caller) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return List.of();
        }
        return List.of(
                accounts("admin.figure.active", Account.State.ACTIVE),
                accounts("admin.figure.invited", Account.State.INVITED),
                new Figure("admin.figure.today", accounts.signedInSince(today()), "/admin/accounts?sort=-seen"),
                new Figure("admin.figure.modules", modules.on().size(), "/admin/modules"));
    }

    private static Instant today() {
        return Now.today().atStartOfDay(Now.zone()).toInstant();
    }

    private Figure accounts(String key, Account.State state) {
        return new Figure(key, accounts.count(state), "/admin/accounts?state=" + state);
    }
}
