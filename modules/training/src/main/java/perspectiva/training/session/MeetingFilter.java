package perspectiva.training.session;

import java.util.Map;
import java.util.Optional;
import perspectiva.core.store.Address;

/** Which meetings are wanted; empty means all. */
public record MeetingFilter(Optional<Long> room, Optional<Long> trainer, Optional<Long> session) {

    public static final MeetingFilter ALL = new MeetingFilter(Optional.empty(), Optional.empty(), Optional.empty());

    /** As the address of a calendar says. */
    public static MeetingFilter of(Map<String, String> parameters) {
        return new MeetingFilter(
                Address.number(parameters, "room"),
                Address.number(parameters, "trainer"),
                Address.number(parameters, "session"));
    }

    public static MeetingFilter ofSession(long session) {
        return new MeetingFilter(Optional.empty(), Optional.empty(), Optional.of(session));
    }

    MeetingFilter by(long onlyTrainer) {
        return new MeetingFilter(room, Optional.of(onlyTrainer), session);
    }
}
