package perspectiva.training.session.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.training.session.Planning;
import perspectiva.training.session.entity.MeetingSheet;

/**
 * The form of a meeting as an address that fills it: links of the calendar and of offered times say what they mean. Its words are
 * not those of the fields, which are sent to this address.
 */
final class MeetingAddress {

    private MeetingAddress() {}

    /** Fills in what the address says; what makes no sense is left as it was. */
    static void fill(MeetingSheet sheet, Map<String, String> address) {
        said(address, "of", Long::valueOf).ifPresent(sheet::setSession);
        said(address, "on", LocalDate::parse).ifPresent(sheet::setDay);
        said(address, "at", LocalTime::parse).ifPresent(sheet::setFrom);
        said(address, "to", LocalTime::parse).ifPresent(sheet::setUntil);
        said(address, "in", Long::valueOf).ifPresent(sheet::setRoom);
        said(address, "by", Long::valueOf).ifPresent(sheet::setTrainer);
        said(address, "about", Function.identity()).ifPresent(sheet::setTopic);
        said(address, "each", MeetingAddress::days).ifPresent(sheet::setDays);
        said(address, "till", LocalDate::parse).ifPresent(sheet::setLast);
        said(address, "hours", Integer::valueOf).ifPresent(sheet::setUnits);
    }

    private static <T> Optional<T> said(Map<String, String> address, String name, Function<String, T> read) {
        String typed = address.getOrDefault(name, "");
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(read.apply(typed));
        } catch (IllegalArgumentException | DateTimeException senseless) {
            return Optional.empty();
        }
    }

    private static DayOfWeek[] days(String typed) {
        return Stream.of(typed.split(",")).map(DayOfWeek::valueOf).toArray(DayOfWeek[]::new);
    }

    /** The form filled as it is, but at the time offered. */
    static String of(MeetingSheet sheet, Long id, Planning.Offer offer) {
        return Stream.of(
                        pair("id", id),
                        pair("of", sheet.getSession()),
                        pair("on", offer.day()),
                        pair("at", offer.from()),
                        pair("to", offer.until()),
                        pair("in", sheet.getRoom()),
                        pair("by", sheet.getTrainer()),
                        pair("about", sheet.getTopic()),
                        pair(
                                "each",
                                Arrays.stream(sheet.getDays())
                                        .map(DayOfWeek::name)
                                        .collect(Collectors.joining(","))),
                        pair("till", sheet.getLast()),
                        pair("hours", sheet.getUnits()))
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.joining("&", "/training/meeting?", ""));
    }

    private static String pair(String name, Object value) {
        return value == null || value.toString().isEmpty()
                ? ""
                : name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
