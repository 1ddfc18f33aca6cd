package perspectiva.training.session;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import perspectiva.core.store.Now;

/** Meetings as calendars read them (RFC 5545): those that were cancelled stay and say so. */
public record CalendarText(String name, List<MeetingRow> meetings) {

    public static final String TYPE = "text/calendar; charset=utf-8";

    private static final int OCTETS = 75;

    @Override
    public String toString() {
        ZoneId zone = Now.zone();
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Perspectiva//Training//RU"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();
        TimeZone known = zones.getTimeZone(zone.getId());
        if (known != null) {
            calendar.add(known.getVTimeZone());
        }
        meetings.forEach(meeting -> calendar.add(event(meeting, zone)));
        return calendar.toString().lines().map(CalendarText::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** No line has more than {@value #OCTETS} octets (RFC 5545, 3.1); the library counts characters, and Cyrillic ones have two. */
    private static String folded(String line) {
        StringBuilder text = new StringBuilder();
        int used = 0;
        for (int point : line.codePoints().toArray()) {
            String one = Character.toString(point);
            int octets = one.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > OCTETS) {
                text.append("\r\n ");
                used = 1;
            }
            text.append(one);
            used += octets;
        }
        return text.toString();
    }

    private static VEvent event(MeetingRow meeting, ZoneId zone) {
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting.uid()));
        event.add(new DtStamp(meeting.changedAt()));
        event.add(new LastModified(meeting.changedAt()));
        event.add(new Sequence(meeting.sequence()));
        event.add(new DtStart<>(at(meeting.startsAt(), zone)));
        event.add(new DtEnd<>(at(meeting.endsAt(), zone)));
        event.add(new Summary(meeting.title()));
        if (meeting.room() != null) {
            event.add(new Location(meeting.room() + ", " + meeting.address()));
        }
        String said = meeting.isPlanned() ? meeting.topic() : meeting.reason();
        event.add(new Description(said.isEmpty() ? meeting.trainer() : meeting.trainer() + "\n" + said));
        event.add(meeting.isPlanned() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        return event;
    }

    private static ZonedDateTime at(Instant moment, ZoneId zone) {
        return moment.atZone(zone);
    }
}
