package perspectiva.core.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import perspectiva.core.people.Affiliation;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Person;
import perspectiva.spi.Role;

class DemoTownTest {

    @Test
    void every_organisation_has_a_taxpayers_number_of_its_own() {
        Map<String, Organisation> organisations = new DemoTown().organisations();

        assertThat(organisations).hasSize(48);
        assertThat(organisations.values()).extracting(one -> one.inn().digits()).doesNotHaveDuplicates();
        assertThat(organisations.values())
                .allSatisfy(one -> assertThat(one.ogrn()).isPresent());
    }

    @Test
    void two_hundred_people_work_most_of_them_where_most_work_is() {
        DemoTown town = new DemoTown();
        List<Person> people = town.people();

        List<Affiliation> affiliations =
                town.affiliations(people, List.copyOf(town.organisations().values()));

        assertThat(people).hasSize(240);
        assertThat(affiliations).hasSize(200);
        assertThat(affiliations.stream()
                        .filter(one -> one.organisation().shortName().contains("Белый Плёс")))
                .hasSizeGreaterThan(15);
    }

    @Test
    void it_is_the_same_town_every_time() {
        assertThat(names(new DemoTown())).isEqualTo(names(new DemoTown()));
    }

    @Test
    void there_is_an_account_for_every_role() {
        Set<Role> roles =
                new HashSet<>(DemoAccounts.all().stream().map(DemoAccount::role).toList());

        assertThat(roles).isEqualTo(EnumSet.complementOf(EnumSet.of(Role.VISITOR)));
    }

    private static List<String> names(DemoTown town) {
        List<Person> people = town.people();
        return town.affiliations(people, List.copyOf(town.organisations().values())).stream()
                .map(one -> one.person().displayName()
                        + one.person().birthDate()
                        + one.organisation().inn()
                        + one.position())
                .toList();
    }
}
