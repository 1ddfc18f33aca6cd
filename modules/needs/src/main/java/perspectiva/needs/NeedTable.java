package perspectiva.needs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import perspectiva.core.text.Texts;

/**
 * A list of needs as a table to take away: title, number and stage always, and of the rest what the screen shows. Where the
 * screen puts two figures into one column, the table has two.
 */
final class NeedTable {

    /** What lists show until somebody chooses otherwise. */
    static final List<String> SHOWN = List.of("employer", "posts", "pay", "created");

    private final Map<String, Function<NeedRow, Object>> cells = new LinkedHashMap<>();

    NeedTable(List<String> shown, Texts texts, Locale language) {
        cells.put("number", NeedRow::number);
        cells.put("title", NeedRow::title);
        for (String column : shown) {
            add(column, texts, language);
        }
        cells.put("stage", row -> texts.text(language, "needs.state." + row.stage()));
    }

    /** The columns that the address of a list chooses, or the usual ones. */
    static List<String> shown(Map<String, String> address, List<String> usual) {
        String chosen = address.getOrDefault("col", "");
        return chosen.isEmpty() ? usual : Arrays.asList(chosen.split(","));
    }

    private void add(String column, Texts texts, Locale language) {
        switch (column) {
            case "occupation" -> cells.put("occupation", NeedRow::occupation);
            case "employer" -> cells.put("employer", NeedRow::employer);
            case "place" -> cells.put("place", NeedRow::place);
            case "sent" -> cells.put("sentOn", NeedRow::submittedOn);
            case "posts" -> {
                cells.put("posts", NeedRow::posts);
                cells.put("filled", NeedRow::filled);
            }
            case "pay" -> {
                cells.put("payFrom", row -> roubles(row.payFrom()));
                cells.put("payTo", row -> roubles(row.payTo()));
            }
            case "startWanted" -> cells.put("startWanted", NeedRow::startWanted);
            case "created" -> cells.put("created", NeedRow::createdOn);
            case "until" -> cells.put("until", NeedRow::validUntil);
            case "source" ->
                cells.put(
                        "source",
                        row -> texts.text(
                                language, "needs.source." + row.source().word()));
            default -> {}
        }
    }

    /** One column more, before the stage as on the screen; or another cell for one that is there. */
    NeedTable with(String column, Function<NeedRow, Object> cell) {
        Function<NeedRow, Object> stage = cells.remove("stage");
        cells.put(column, cell);
        cells.put("stage", stage);
        return this;
    }

    List<String> titles() {
        return cells.keySet().stream().map("needs.column."::concat).toList();
    }

    List<Object> of(NeedRow row) {
        List<Object> values = new ArrayList<>();
        cells.values().forEach(cell -> values.add(cell.apply(row)));
        return values;
    }

    private static Long roubles(Long kopecks) {
        return kopecks == null ? null : kopecks / 100;
    }
}
