package perspectiva.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.spi.PersonalData;
import perspectiva.spi.Subject;

/** People who approved of versions of courses: shown to them, and erased with them. */
@ApplicationScoped
public class ApprovalPeople implements PersonalData {

    /** How many are named one by one. */
    private static final int SHOWN = 50;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<Section> about(Subject subject) {
        List<Fact> facts = subject.account()
                .map(account -> entities.createQuery(
                                """
                                select v.course.code, v.number from Approval a, CourseVersion v
                                where v.id = a.versionId and a.account = :account order by a.id desc""",
                                Object[].class)
                        .setParameter("account", account)
                        .setMaxResults(SHOWN)
                        .getResultStream()
                        .map(row -> new Fact("training.version.data.approval", row[0] + " / " + row[1]))
                        .toList())
                .orElse(List.of());
        return List.of(new Section("training.version.data.approvals", facts));
    }

    /** What was approved stays approved; by whom only a number says. */
    @Override
    public void erase(Subject subject) {
        subject.account().ifPresent(account -> entities.createQuery(
                        "update Approval a set a.signer = :nobody where a.account = :account")
                .setParameter("nobody", subject.pseudonym())
                .setParameter("account", account)
                .executeUpdate());
    }
}
