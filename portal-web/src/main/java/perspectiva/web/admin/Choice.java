package perspectiva.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import perspectiva.core.people.Inn;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Organisations;
import perspectiva.core.store.Paging;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** What administrators choose from when they give somebody a role. */
@ApplicationScoped
public class Choice {

    private static final int SUGGESTIONS = 200;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    /** The roles the caller may give. */
    List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(one -> one != Role.VISITOR)
                .filter(one -> one != Role.ADMINISTRATOR || caller.is(Role.ADMINISTRATOR))
                .toList();
    }

    /** What the browser offers while somebody types; any other organisation is found by its number. */
    List<Organisation> suggestions() {
        return organisations.search("", new Paging(1, SUGGESTIONS, "", false)).rows();
    }

    /** The record number of the organisation with this taxpayer's number; nothing when none was typed. */
    Long byTyped(String inn) {
        if (inn == null) {
            return null;
        }
        return organisations.byInn(new Inn(inn)).map(Organisation::id).orElseThrow(() -> new Refused(
                        "core.refused.organisation.unknown")
                .at("inn"));
    }
}
