package perspectiva.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import perspectiva.core.mail.Message;
import perspectiva.core.mail.MessageState;
import perspectiva.core.mail.Outbox;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;

/** The screen of the portal's letters. */
@Named("outboxView")
@RequestScoped
public class OutboxView {

    @Inject
    Outbox outbox;

    private String typed;
    private String state;
    private int page = 1;
    private boolean sending;
    private Slice<Message> slice;

    public void load() {
        slice = outbox.search(MessageState.of(state), typed, Paging.of(page, ""));
        sending = outbox.isSending();
    }

    public String tone(Message message) {
        return switch (message.state()) {
            case QUEUED -> "wait";
            case SENT -> "done";
            case FAILED -> "bad";
            case HELD -> "stop";
        };
    }

    public List<String> getStates() {
        return Arrays.stream(MessageState.values()).map(MessageState::word).toList();
    }

    public Slice<Message> getSlice() {
        return slice;
    }

    public boolean isSending() {
        return sending;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
