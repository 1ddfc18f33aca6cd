package perspectiva.training.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import perspectiva.core.people.Person;
import perspectiva.core.privacy.PrivacyDemo;
import perspectiva.training.enrolment.entity.Enrolment;
import perspectiva.training.enrolment.entity.EnrolmentSource;
import perspectiva.training.figures.entity.EnrolmentGroup;
import perspectiva.training.figures.entity.EnrolmentGroup.SaidBy;
import perspectiva.training.figures.entity.TargetGroup;

/** Two of three people of the demonstration town have said which groups they count themselves among; nobody spoke of health. */
@ApplicationScoped
public class GroupsDemo {

    private static final int GROWN_UP = 18;
    private static final int BEFORE_PENSION = 57;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    PrivacyDemo privacy;

    @Transactional
    public void load() {
        List<Enrolment> said = entities.createQuery(
                        "select e from Enrolment e join fetch e.person join fetch e.session where mod(e.person.id, 3) <> 0",
                        Enrolment.class)
                .getResultList();
        Set<Long> people = said.stream().map(one -> one.person().id()).collect(Collectors.toSet());
        privacy.agree(people, TargetGroup.CONSENT);
        said.forEach(one ->
                groups(one).forEach(group -> entities.persist(new EnrolmentGroup(one.id(), group, SaidBy.SELF))));
        entities.flush();
        entities.clear();
    }

    private static Set<TargetGroup> groups(Enrolment one) {
        Set<TargetGroup> groups = EnumSet.noneOf(TargetGroup.class);
        LocalDate birth = one.person().birthDate().orElseThrow();
        LocalDate start = one.session().startsOn();
        if (one.person().sex().filter(Person.Sex.FEMALE::equals).isPresent()) {
            groups.add(TargetGroup.WOMEN);
        }
        if (birth.isAfter(start.minusYears(GROWN_UP))) {
            groups.add(TargetGroup.TEENAGERS);
        }
        if (!birth.isAfter(start.minusYears(BEFORE_PENSION))) {
            groups.add(TargetGroup.ELDERLY);
        }
        if (one.application().source() == EnrolmentSource.EMPLOYMENT_SERVICE && one.id() % 2 == 0) {
            groups.add(TargetGroup.LONG_UNEMPLOYED);
        }
        return groups;
    }
}
