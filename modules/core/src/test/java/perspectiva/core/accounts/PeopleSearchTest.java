package perspectiva.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.people.Person;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;

/** People in the search, until they are erased. */
class PeopleSearchTest {

    private static <T> T ask(Store store, Function<PeopleSearch, T> question) {
        return store.in(entities -> {
            PeopleSearch search = new PeopleSearch();
            search.entities = entities;
            return question.apply(search);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_change_of_the_account_is_one_of_its_person_and_nobody_is_found_once_erased(Database database) {
        try (Store store = database.open("core")) {
            new Office(store);
            Account anna = store.in(entities -> entities.createQuery(
                            "select a from Account a join fetch a.person where a.email = :anna", Account.class)
                    .setParameter("anna", Office.ANNA)
                    .getSingleResult());
            List<Long> person = List.of(anna.person().id());

            assertThat(ask(store, search -> search.touchedBy(Account.class, anna.id())))
                    .isEqualTo(person);
            assertThat(ask(store, search -> search.cards(person))).hasSize(1);
            store.run(entities -> entities.find(Person.class, person.get(0)).erase("Удалённый человек"));
            assertThat(ask(store, search -> search.cards(person))).isEmpty();
        }
    }
}
