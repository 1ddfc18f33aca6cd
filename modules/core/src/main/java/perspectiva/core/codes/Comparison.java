package perspectiva.core.codes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares an edition with what its list holds now. Changes nothing. */
final class Comparison {

    /**
     * What the list holds of a code now.
     *
     * @param titleEn null when there is none
     */
    record Held(String code, String titleEn, String titleRu, boolean isRetired) {

        String title() {
            return titleRu != null ? titleRu : titleEn;
        }
    }

    private final Map<String, Held> held = new HashMap<>();
    private final Findings findings;

    Comparison(List<Held> list, Reading reading, boolean isWhole) {
        list.forEach(one -> held.put(one.code(), one));
        findings = new Findings(reading.rows().size(), reading.links().size());
        reading.flaws().forEach(findings::add);
        reading.rows().forEach(this::compare);
        // Files that only bring links or a translation of some codes say nothing of the others.
        if (isWhole && !reading.rows().isEmpty()) {
            held.values().stream()
                    .filter(left -> !left.isRetired())
                    .forEach(left -> findings.add(Finding.of(Finding.Kind.RETIRED, left.code(), left.title(), "")));
        }
    }

    private void compare(CodeRow row) {
        Held old = held.remove(row.code());
        String title = row.titleRu() != null ? row.titleRu() : row.titleEn();
        if (old == null) {
            findings.add(Finding.of(Finding.Kind.ADDED, row.code(), "", title));
        } else if (old.isRetired()) {
            findings.add(Finding.of(Finding.Kind.RETURNED, row.code(), old.title(), title));
        } else if (differs(old.titleRu(), row.titleRu())) {
            findings.add(Finding.of(Finding.Kind.RENAMED, row.code(), old.titleRu(), row.titleRu()));
        } else if (differs(old.titleEn(), row.titleEn())) {
            findings.add(Finding.of(Finding.Kind.RENAMED, row.code(), old.titleEn(), row.titleEn()));
        }
    }

    private static boolean differs(String before, String after) {
        return after != null && !after.equals(before);
    }

    Findings findings() {
        return findings;
    }

    /** The codes that would vanish, all of them. */
    List<Held> vanishing(boolean isWhole) {
        return isWhole && findings.codes() > 0
                ? held.values().stream().filter(left -> !left.isRetired()).toList()
                : List.of();
    }
}
