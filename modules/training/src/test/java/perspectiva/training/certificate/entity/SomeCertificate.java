package perspectiva.training.certificate.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import perspectiva.core.people.Person;
import perspectiva.core.testing.Numbered;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.SomeEnrolment;
import perspectiva.training.session.entity.SomeSession;

/** Documents of the tests. */
public final class SomeCertificate {

    public static final String NUMBER = "СВ-2026-0001";

    /** An address of ESCO. */
    public static final String WELDING = "http://data.europa.eu/esco/skill/0a4ff12f-1a1e-4a7a-9b8e-000000000001";

    private SomeCertificate() {}

    public static Person holder() {
        Person person = SomeEnrolment.person("Юрова", SomeEnrolment.ADULT);
        person.reachableAt("", "yurova@example.ru");
        return Numbered.as(8, person);
    }

    public static Enrolment attending() {
        Enrolment enrolment = Numbered.as(
                40, new Enrolment(SomeSession.draft(), holder(), SomeEnrolment.application(EnrolmentSource.SELF)));
        enrolment.confirm(3, "ДО-2026-0001");
        enrolment.attend();
        return enrolment;
    }

    public static Enrolment completed() {
        Enrolment enrolment = attending();
        enrolment.complete();
        return enrolment;
    }

    public static Award award() {
        return new Award(SomeSession.draft(), Some.draft(CourseKind.VOCATIONAL));
    }

    public static IssueSheet sheet() {
        IssueSheet sheet = new IssueSheet();
        sheet.setSignatory("Директор А. П. Иванова");
        return sheet;
    }

    public static List<IssuedOutcome> outcomes(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(place -> new IssuedOutcome(
                        place + ": варит швы в нижнем положении",
                        place == 1 ? WELDING : null,
                        place == 1 ? "сварка" : ""))
                .toList();
    }

    public static Certificate issued() {
        return issued(sheet());
    }

    public static Certificate validUntil(LocalDate last) {
        IssueSheet sheet = sheet();
        sheet.setValidUntil(last);
        return issued(sheet);
    }

    private static Certificate issued(IssueSheet sheet) {
        return Numbered.as(900_001, new Certificate(completed(), award(), outcomes(2), sheet, "", NUMBER));
    }
}
