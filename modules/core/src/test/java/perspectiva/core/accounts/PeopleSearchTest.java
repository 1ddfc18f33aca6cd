package perspectiva.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.people.Person;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.spi.SearchCard;

/** People in the search, until they are erased. */
class PeopleSearchTest {

    private static <T> T ask(Store store, Function<PeopleSearch, T> question) {
        return store.in(entities -> {
            PeopleSearch search = new PeopleSearch();
            search.entities = entities;
            return question.apply(search);
        });
    }

    private static List<SearchCard> cards(Store store, List<Long> people) {
        return ask(store, search -> search.cards(people));
    }

    @ParameterizedTest
    @EnumSource
    void a_change_of_the_account_is_one_of_its_person_and_nobody_is_found_once_erased(Database database) {
        try (Store store = database.open("core")) {
            new MemberOffice(store);
            Account anna = store.in(entities -> entities.createQuery(
                            "select a from Account a join fetch a.person where a.email = :anna", Account.class)
                    .setParameter("anna", MemberOffice.ANNA)
                    .getSingleResult());
            List<Long> person = List.of(anna.person().id());

            List<Long> touched = ask(store, search -> search.touchedBy(Account.class, anna.id()));
            assertThat(touched).isEqualTo(person);
            assertThat(cards(store, person)).hasSize(1);
            store.run(entities -> entities.find(Person.class, person.get(0)).erase("Удалённый человек"));
            assertThat(cards(store, person)).isEmpty();
        }
    }
}
