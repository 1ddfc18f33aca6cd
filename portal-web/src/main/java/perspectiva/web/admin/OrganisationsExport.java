package perspectiva.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Organisations;
import perspectiva.core.store.Address;
import perspectiva.core.store.Columns;
import perspectiva.core.store.ListExport;
import perspectiva.core.store.Slice;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The list of organisations as a table, with the search, the columns and the order of the screen. */
@ApplicationScoped
public class OrganisationsExport extends ListExport<Organisation> {

    @Inject
    Organisations organisations;

    @Inject
    Formats formats;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.DIRECTOR);
    }

    @Override
    protected Columns<Organisation> table() {
        return new Columns<Organisation>()
                .always("admin.organisation.short", Organisation::shortName)
                .more("legal", "admin.organisation.legal", Organisation::legalName)
                .usual("inn", "admin.organisation.inn", one -> one.inn().digits())
                .more("ogrn", "admin.organisation.ogrn", one -> one.ogrn()
                        .map(Object::toString)
                        .orElse(""))
                .usual(
                        "kind",
                        "admin.organisation.kind",
                        (one, in) ->
                                texts.text(in, "core.organisation." + one.kind().word()))
                .usual("settlement", "admin.organisation.settlement", Organisation::settlement)
                .more("address", "admin.organisation.address", Organisation::address)
                .more("phone", "portal.person.phone", one -> formats.phone(one.phone()))
                .more("email", "portal.signin.email", Organisation::email)
                .usual("headcount", "admin.organisation.headcount", one -> one.headcount()
                        .orElse(null))
                .usual(
                        "member",
                        "admin.organisation.member",
                        (one, in) -> one.isMember() ? texts.text(in, "admin.organisation.yes") : "");
    }

    @Override
    protected Stream<Organisation> all(Map<String, String> address, Caller caller) {
        return Slice.everything(Address.paging(address), paging -> organisations.search(address.get("q"), paging));
    }
}
