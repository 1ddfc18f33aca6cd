package perspectiva.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.audit.AuditEntry;
import perspectiva.core.audit.AuditLog;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;

/** The audit log as a table, as it was searched. The Council reads it on the screen; only administrators take it away. */
@ApplicationScoped
public class AuditExport implements Export {

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
        return Set.of(Role.ADMINISTRATOR);
    }

    @Override
    public List<String> columns() {
        return List.of(
                "admin.audit.number",
                "admin.audit.when",
                "admin.audit.who",
                "admin.audit.what",
                "admin.audit.record",
                "admin.audit.detail");
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        return log.all(filters.get("q")).map(entry -> cells(entry, caller));
    }

    private List<Object> cells(AuditEntry entry, Caller caller) {
        return List.of(
                entry.number(),
                formats.dateTime(entry.at(), caller.language()),
                entry.actor(),
                texts.text(caller.language(), entry.action()),
                entry.subject(),
                entry.detail());
    }
}
