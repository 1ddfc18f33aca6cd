package perspectiva.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static perspectiva.core.people.OrganisationFixtures.aSheet;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.audit.Audit;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.spi.Refused;

class OrganisationsTest {

    private final List<String> noted = new ArrayList<>();

    private Organisations register(EntityManager entities, Organisations organisations) {
        organisations.entities = entities;
        organisations.audit = new Audit() {
            @Override
            public void note(String action, String subject, String detail) {
                noted.add(action);
            }
        };
        return organisations;
    }

    /** Who looked before the other had stored it. */
    private static final class Early extends Organisations {

        @Override
        public Optional<Organisation> byInn(Inn inn) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_organisation_is_registered_once(Database database) {
        try (Store store = database.open("core")) {
            store.run(entities -> register(entities, new Organisations()).register(aSheet()));

            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> store.run(
                            entities -> register(entities, new Organisations()).register(aSheet())))
                    .matches(refused -> refused.key().equals("core.refused.inn.taken"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_two_who_register_it_at_the_same_moment_the_second_is_told_so(Database database) {
        try (Store store = database.open("core")) {
            store.run(entities -> register(entities, new Organisations()).register(aSheet()));

            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> store.run(
                            entities -> register(entities, new Early()).register(aSheet())))
                    .matches(refused -> refused.key().equals("core.refused.inn.meanwhile"))
                    .matches(refused -> refused.field().equals("inn"));
            assertThat(noted).containsExactly("core.audit.organisation.registered");
        }
    }
}
