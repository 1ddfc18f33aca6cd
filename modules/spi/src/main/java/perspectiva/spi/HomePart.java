package perspectiva.spi;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a module shows on the home page: a view like those of pages, but a fragment ({@code ui:composition} without a template).
 * What is the reader's own stands above what is on offer, whichever module shows it.
 *
 * @param roles who sees it; holds {@link Role#VISITOR} when everybody does
 * @param isOwn whether it is of the reader's own work or course; else it is on offer to whoever may want it
 */
public record HomePart(String view, Set<Role> roles, boolean isOwn) {

    /** The reader's own: today's meetings, the organisation's needs. */
    public static HomePart own(String view, Role first, Role... more) {
        return new HomePart(view, Set.copyOf(EnumSet.of(first, more)), true);
    }

    /** Open to everybody: vacancies, courses that take people. */
    public static HomePart offer(String view) {
        return new HomePart(view, Set.of(Role.VISITOR), false);
    }

    public boolean isOpenTo(Caller caller) {
        return roles.stream().anyMatch(caller::is);
    }
}
