package perspectiva.core.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until it is moved; set back to the real one by closing it. */
public final class SetClock extends Clock implements AutoCloseable {

    private Instant moment;

    private SetClock(Instant moment) {
        this.moment = moment;
    }

    public static SetClock at(String moment) {
        SetClock clock = new SetClock(Instant.parse(moment));
        Now.use(clock);
        return clock;
    }

    public void pass(Duration time) {
        moment = moment.plus(time);
    }

    @Override
    public Instant instant() {
        return moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Yekaterinburg");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(moment, zone);
    }

    @Override
    public void close() {
        Now.reset();
    }
}
