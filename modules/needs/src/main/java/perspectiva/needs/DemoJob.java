package perspectiva.needs;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import perspectiva.needs.entity.Contract;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.Shift;

/**
 * A job of the demonstration town.
 *
 * @param employers the keys of the organisations that have such jobs
 */
record DemoJob(CSVRecord row, List<String> employers) {

    static List<DemoJob> all() {
        return table("/perspectiva/needs/demo/jobs.csv").stream()
                .map(row -> new DemoJob(row, List.of(row.get("kinds").split(" "))))
                .toList();
    }

    /** What the form of such a job says, with everything that differs from need to need left out. */
    NeedForm form() {
        NeedForm form = new NeedForm();
        form.setTitle(row.get("title"));
        form.setOccupation(row.get("code"));
        form.setPayFrom(kopecks("pay_from"));
        form.setPayTo(kopecks("pay_to"));
        form.setPayAgreed(row.get("pay_from").isEmpty());
        form.setContract(Contract.valueOf(row.get("contract").toUpperCase(java.util.Locale.ROOT)));
        form.setHoursWeek(Integer.valueOf(row.get("hours_week")));
        form.setShift(Shift.valueOf(row.get("shift").toUpperCase(java.util.Locale.ROOT)));
        form.setDuties(row.get("duties"));
        form.setRequirements(row.get("requirements"));
        form.setConditions(row.get("conditions"));
        return form;
    }

    private Long kopecks(String column) {
        return row.get(column).isEmpty() ? null : Long.parseLong(row.get(column)) * 100;
    }

    /** The rows of a table in a jar of the portal. */
    static List<CSVRecord> table(String name) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream stream = DemoJob.class.getResourceAsStream(name);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Demonstration table " + name, unreadable);
        }
    }
}
