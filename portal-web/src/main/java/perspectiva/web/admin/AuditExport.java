package perspectiva.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.audit.AuditEntry;
import perspectiva.core.audit.AuditLog;
import perspectiva.core.store.Columns;
import perspectiva.core.store.ListExport;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The audit log as a table, as it was searched. The log remembers who took it away. */
@ApplicationScoped
public class AuditExport extends ListExport<AuditEntry> {

    @Inject
    AuditLog log;

    @Inject
    Formats formats;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.COUNCIL);
    }

    @Override
    protected Columns<AuditEntry> table() {
        return new Columns<AuditEntry>()
                .always("admin.audit.number", AuditEntry::number)
                .always("admin.audit.when", (entry, in) -> formats.dateTime(entry.at(), in))
                .always("admin.audit.who", AuditEntry::actor)
                .always("admin.audit.what", (entry, in) -> texts.text(in, entry.action()))
                .always("admin.audit.record", AuditEntry::subject)
                .always("admin.audit.detail", AuditEntry::detail);
    }

    @Override
    protected Stream<AuditEntry> all(Map<String, String> address, Caller caller) {
        return log.all(address.get("q"));
    }
}
