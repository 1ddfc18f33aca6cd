package perspectiva.spi;

import java.util.EnumSet;
import java.util.Set;

/**
 * A page of a module. {@code page("desk")} of module {@code needs} is the address {@code /needs/desk}, the view
 * {@code META-INF/resources/needs/desk.xhtml} and the title {@code needs.desk.title}.
 *
 * @param view the word in the address and the name of the view
 * @param icon a symbol of the portal's icon sprite
 * @param roles who may open it; holds {@link Role#VISITOR} when everybody may
 * @param isInMenu whether it has a place in the menu; record pages have none
 * @param isStateless whether it keeps nothing between two requests: for pages without a Faces form; no session is opened
 */
public record Page(String view, String icon, Set<Role> roles, boolean isInMenu, boolean isStateless) {

    /** A page in the menu that nobody may open until {@link #onlyFor} or {@link #forEverybody} says who. */
    public static Page page(String view) {
        return new Page(view, "dot", Set.of(), true, false);
    }

    public Page icon(String symbol) {
        return new Page(view, symbol, roles, isInMenu, isStateless);
    }

    public Page onlyFor(Role first, Role... more) {
        return new Page(view, icon, Set.copyOf(EnumSet.of(first, more)), isInMenu, isStateless);
    }

    public Page forEverybody() {
        return onlyFor(Role.VISITOR);
    }

    public Page outsideMenu() {
        return new Page(view, icon, roles, false, isStateless);
    }

    public Page stateless() {
        return new Page(view, icon, roles, isInMenu, true);
    }

    public boolean isOpenTo(Caller caller) {
        return roles.stream().anyMatch(caller::is);
    }
}
