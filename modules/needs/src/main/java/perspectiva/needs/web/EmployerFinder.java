package perspectiva.needs.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Organisations;
import perspectiva.core.store.Paging;

/** Whose need it is that the office keys in: found by a piece of the name or by the taxpayer's number, among any number. */
@ApplicationScoped
class EmployerFinder {

    private static final int SUGGESTED = 10;

    @Inject
    Organisations organisations;

    /** Each with its taxpayer's number, which tells namesakes apart. */
    List<String> suggest(String typed) {
        return found(typed).stream()
                .map(one -> one.shortName() + ", " + one.inn().digits())
                .toList();
    }

    /** The record number of the only one that is meant; empty when it is nobody, or may be several. */
    Optional<Long> byTyped(String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        List<Organisation> found = found(typed);
        List<Organisation> meant = found.size() == 1
                ? found
                : found.stream()
                        .filter(one -> one.shortName().equalsIgnoreCase(typed.strip()))
                        .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0).id()) : Optional.empty();
    }

    private List<Organisation> found(String typed) {
        return organisations
                .search(typed.replace(',', ' '), new Paging(1, SUGGESTED, "", false))
                .rows();
    }
}
