package perspectiva.training.attendance.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import perspectiva.training.attendance.MarkWish;
import perspectiva.training.attendance.entity.MarkSource;
import perspectiva.training.attendance.entity.Presence;

/**
 * What a pressed button of the sheet says: {@code 815:present}, {@code 815:late:2}, {@code 815:note}, {@code 815:drop}, or
 * {@code rest}.
 *
 * @param act a presence's word, or what else is done
 * @param units null when it says none
 */
record MarkButton(long enrolment, String act, Integer units) {

    /** Empty when it says nothing that can be done: a form can be typed by hand, too. */
    static Optional<MarkButton> of(String pressed) {
        if (pressed.equals("rest")) {
            return Optional.of(new MarkButton(0, pressed, null));
        }
        if (!pressed.matches("\\d{1,18}:[a-z]{4,10}(:\\d{1,3})?")) {
            return Optional.empty();
        }
        String[] said = pressed.split(":");
        return Optional.of(
                new MarkButton(Long.parseLong(said[0]), said[1], said.length > 2 ? Integer.valueOf(said[2]) : null));
    }

    /** @param form what the form brought along: why somebody is excused, and which version of the mark was shown */
    Optional<MarkWish> wish(Map<String, String> form, MarkSource source) {
        return Stream.of(Presence.values())
                .filter(presence -> presence.word().equals(act))
                .findFirst()
                .map(presence ->
                        new MarkWish(enrolment, presence, units, excuse(form), source, seen(form), form.get("why")));
    }

    String excuse(Map<String, String> form) {
        return form.getOrDefault("excuse-" + enrolment, "");
    }

    private int seen(Map<String, String> form) {
        String version = form.getOrDefault("seen-" + enrolment, "");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }
}
