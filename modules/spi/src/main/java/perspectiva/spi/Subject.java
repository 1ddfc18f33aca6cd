package perspectiva.spi;

import java.util.Optional;
import java.util.Set;

/**
 * The person some personal data is about, by everything modules may know the person by.
 *
 * @param person the person's record number
 * @param account the account's record number; empty for somebody who has none
 * @param name the person's display name: "Иванова Анна Петровна"
 * @param emails the person's addresses, in lower case
 */
public record Subject(long person, Optional<Long> account, String name, Set<String> emails) {

    public Subject {
        emails = Set.copyOf(emails);
    }

    /** What stands instead of the name once the person is erased: it tells two erased people apart and nobody else. */
    public String pseudonym() {
        return "№ " + person;
    }
}
