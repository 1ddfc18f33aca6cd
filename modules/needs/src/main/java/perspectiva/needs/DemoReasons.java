package perspectiva.needs;

import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;
import perspectiva.core.caller.Identity;
import perspectiva.core.demo.DemoFile;
import perspectiva.spi.Caller;

/** Why needs of the demonstration are returned and withdrawn: the frequent reasons more often. */
final class DemoReasons {

    static final Caller PORTAL = Identity.portal();

    private final List<CSVRecord> all = DemoFile.rows("/perspectiva/needs/demo/reasons.csv");

    String pick(String state, Random random) {
        List<CSVRecord> fitting =
                all.stream().filter(row -> row.get("state").equals(state)).toList();
        int left = random.nextInt(fitting.stream().mapToInt(DemoReasons::weight).sum());
        for (CSVRecord row : fitting) {
            left -= weight(row);
            if (left < 0) {
                return row.get("reason_ru");
            }
        }
        throw new IllegalArgumentException("There are no reasons for " + state);
    }

    private static int weight(CSVRecord row) {
        return Integer.parseInt(row.get("weight"));
    }
}
