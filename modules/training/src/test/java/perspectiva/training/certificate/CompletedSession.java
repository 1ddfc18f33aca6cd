package perspectiva.training.certificate;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Person;
import perspectiva.core.testing.Store;
import perspectiva.training.Centre;
import perspectiva.training.certificate.entity.Certificate;
import perspectiva.training.certificate.entity.SomeCertificate;
import perspectiva.training.course.entity.CourseKind;
import perspectiva.training.course.entity.Licence;
import perspectiva.training.course.entity.Some;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.enrolment.entity.SomeEnrolment;
import perspectiva.training.session.entity.CourseSession;

/** Somebody's session in a trade, which people completed. The centre has a licence. */
final class CompletedSession {

    final Store store;
    long id;

    CompletedSession(Store store, int people) {
        this.store = store;
        store.run(entities -> {
            Centre centre = Centre.founded(entities);
            entities.persist(new Licence(
                    entities.find(Organisation.class, Some.CENTRE),
                    "Л035",
                    LocalDate.of(2022, 1, 10),
                    List.of(CourseKind.VOCATIONAL)));
            CourseSession taught = centre.draft(centre.teaches());
            id = taught.id();
            IntStream.range(0, people).forEach(place -> complete(entities, taught, place));
        });
    }

    static void complete(EntityManager entities, CourseSession session, int place) {
        Person person = Centre.in(entities).person("Юрова");
        person.reachableAt("", "yurova" + place + "@example.ru");
        Enrolment enrolment = new Enrolment(session, person, SomeEnrolment.application(EnrolmentSource.SELF));
        entities.persist(enrolment);
        enrolment.confirm(place + 1, "ДО-2026-0001");
        enrolment.attend();
        enrolment.complete();
    }

    static Certificate issue(EntityManager entities) {
        return CertificateDesk.issuing(entities).issue(completed(entities), SomeCertificate.sheet());
    }

    /** The first of them. */
    static Enrolment completed(EntityManager entities) {
        return entities.createQuery("select e from Enrolment e order by e.id", Enrolment.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    long count(String query) {
        return store.in(entities -> entities.createQuery(query, Long.class).getSingleResult());
    }
}
