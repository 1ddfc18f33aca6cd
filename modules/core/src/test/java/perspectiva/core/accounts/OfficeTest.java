package perspectiva.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.spi.Role;

/** To whom the office gives work. */
class OfficeTest {

    /** An account that is open, and may be given roles. */
    private static Account open(Store store, String familyName) {
        return store.in(entities -> {
            Person person = new Person(familyName, "Анна", "");
            entities.persist(person);
            Account account = new Account(person, Math.abs(familyName.hashCode()) + "@example.ru", Locale.ENGLISH);
            account.open("hash");
            entities.persist(account);
            return account;
        });
    }

    private static void grant(Store store, Account account, Role role, boolean isOver) {
        store.run(entities -> {
            LocalDate today = Now.today();
            entities.persist(Grant.everywhere(entities.merge(account), role)
                    .lasting(today.minusDays(9), isOver ? today.minusDays(1) : today));
        });
    }

    private final OfficeMemory memory = new OfficeMemory();

    private List<String> staff(Store store) {
        return store.in(entities -> {
            Office office = new Office();
            office.entities = entities;
            office.memory = memory;
            return office.staff().stream().map(Officer::name).toList();
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoever_holds_the_role_today_and_can_sign_in_once_and_by_name(Database database) {
        try (Store store = database.open("core")) {
            Account second = open(store, "Яковлева");
            grant(store, second, Role.DIRECTOR, false);
            grant(store, second, Role.DIRECTOR, false);
            grant(store, open(store, "Абрамова"), Role.DIRECTOR, false);
            grant(store, open(store, "Бывшая"), Role.DIRECTOR, true);
            grant(store, open(store, "Советник"), Role.COUNCIL, false);
            Account left = open(store, "Отстранённая");
            grant(store, left, Role.DIRECTOR, false);
            store.run(entities -> entities.merge(left).suspend());

            assertThat(staff(store)).containsExactly("Абрамова Анна", "Яковлева Анна");

            Account fresh = open(store, "Ёлкина");
            grant(store, fresh, Role.DIRECTOR, false);
            memory.forget(new AccountChanged(fresh.id()));
            assertThat(staff(store)).contains("Ёлкина Анна");
        }
    }
}
