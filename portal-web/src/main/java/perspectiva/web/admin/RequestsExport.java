package perspectiva.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.privacy.Privacy;
import perspectiva.core.store.Columns;
import perspectiva.core.store.ListExport;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The register of what people asked about their data as a table; not what they wrote, nor what was answered. */
@ApplicationScoped
public class RequestsExport extends ListExport<Privacy.Row> {

    @Inject
    Privacy privacy;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "privacy";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.DIRECTOR);
    }

    @Override
    protected Columns<Privacy.Row> table() {
        return new Columns<Privacy.Row>()
                .always("admin.privacy.number", row -> row.request().number())
                .always("admin.accounts.person", Privacy.Row::name)
                .usual(
                        "kind",
                        "account.privacy.kind",
                        (row, in) -> texts.text(
                                in, "core.request." + row.request().kind().word()))
                .usual("asked", "admin.privacy.asked", row -> row.request().askedOn())
                .usual("due", "admin.privacy.due", row -> row.request().dueOn())
                .always(
                        "admin.modules.state",
                        (row, in) -> texts.text(
                                in, "core.requeststate." + row.request().state().word()));
    }

    @Override
    protected Stream<Privacy.Row> all(Map<String, String> address, Caller caller) {
        boolean isOpen = !"true".equals(address.get("answered"));
        return Slice.everything(Paging.first(), paging -> privacy.requests(isOpen, address.get("q"), paging));
    }
}
