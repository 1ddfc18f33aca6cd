package perspectiva.needs;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import perspectiva.core.demo.DemoFile;
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
        return DemoFile.rows("/perspectiva/needs/demo/jobs.csv").stream()
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
}
