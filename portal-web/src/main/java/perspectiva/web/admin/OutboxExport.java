package perspectiva.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.mail.Message;
import perspectiva.core.mail.MessageState;
import perspectiva.core.mail.Outbox;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Export;
import perspectiva.spi.Role;

/** The list of letters as a table, as it was searched. Never what is in them: a link there lets in whoever has it. */
@ApplicationScoped
public class OutboxExport implements Export {

    @Inject
    Outbox outbox;

    @Inject
    Formats formats;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }

    @Override
    public List<String> columns() {
        return List.of("admin.outbox.subject", "admin.outbox.to", "admin.modules.state", "admin.outbox.queued");
    }

    @Override
    public Stream<List<Object>> rows(Map<String, String> filters, Caller caller) {
        Optional<MessageState> state = MessageState.of(filters.get("state"));
        return Slice.everything(Paging.first(), paging -> outbox.search(state, filters.get("q"), paging))
                .map(message -> cells(message, caller));
    }

    private List<Object> cells(Message message, Caller caller) {
        return List.of(
                message.subject(),
                message.recipient(),
                texts.text(caller.language(), "admin.message." + message.state().word()),
                formats.dateTime(message.queuedAt(), caller.language()));
    }
}
