package perspectiva.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.store.Columns;
import perspectiva.core.store.ListExport;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** Wordings without a code as a table: for whoever knows what they mean and has no account. */
@ApplicationScoped
public class WordingsExport extends ListExport<NeedSkills.Unmapped> {

    @Inject
    NeedSkills skills;

    @Override
    public String name() {
        return "wordings";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DIRECTOR);
    }

    @Override
    protected Columns<NeedSkills.Unmapped> table() {
        return new Columns<NeedSkills.Unmapped>()
                .always("needs.wordings.text", NeedSkills.Unmapped::text)
                .always("needs.wordings.needs", NeedSkills.Unmapped::needs);
    }

    @Override
    protected Stream<NeedSkills.Unmapped> all(Map<String, String> address, Caller caller) {
        return Slice.everything(Paging.first(), paging -> skills.unmapped(address.get("q"), paging));
    }
}
