package perspectiva.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.mail.Message;
import perspectiva.core.mail.MessageState;
import perspectiva.core.mail.Outbox;
import perspectiva.core.store.Columns;
import perspectiva.core.store.ListExport;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The list of letters as a table, as it was searched. Never what is in them: a link there lets in whoever has it. */
@ApplicationScoped
public class OutboxExport extends ListExport<Message> {

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
    protected Columns<Message> table() {
        return new Columns<Message>()
                .always("admin.outbox.subject", Message::subject)
                .always("admin.outbox.to", Message::recipient)
                .always(
                        "admin.modules.state",
                        (message, in) -> texts.text(
                                in, "admin.message." + message.state().word()))
                .always("admin.outbox.queued", (message, in) -> formats.dateTime(message.queuedAt(), in));
    }

    @Override
    protected Stream<Message> all(Map<String, String> address, Caller caller) {
        Optional<MessageState> state = MessageState.of(address.get("state"));
        return Slice.everything(Paging.first(), paging -> outbox.search(state, address.get("q"), paging));
    }
}
