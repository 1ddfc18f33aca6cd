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
 * @param megabytes how much may be sent to it at once; files need more than forms of text do
 */
public record Page(String view, String icon, Set<Role> roles, boolean isInMenu, boolean isStateless, int megabytes) {

    /** Enough for any form of text. */
    private static final int TEXT = 2;

    /** A page in the menu that nobody may open until {@link #onlyFor} or {@link #forEverybody} says who. */
    public static Page page(String view) {
        return new Page(view, "dot", Set.of(), true, false, TEXT);
    }

    public Page icon(String symbol) {
        return new Page(view, symbol, roles, isInMenu, isStateless, megabytes);
    }

    public Page onlyFor(Role first, Role... more) {
        return new Page(view, icon, Set.copyOf(EnumSet.of(first, more)), isInMenu, isStateless, megabytes);
    }

    public Page forEverybody() {
        return onlyFor(Role.VISITOR);
    }

    public Page outsideMenu() {
        return new Page(view, icon, roles, false, isStateless, megabytes);
    }

    public Page stateless() {
        return new Page(view, icon, roles, isInMenu, true, megabytes);
    }

    public Page takingFiles(int upToMegabytes) {
        return new Page(view, icon, roles, isInMenu, isStateless, upToMegabytes);
    }

    public boolean isOpenTo(Caller caller) {
        return roles.stream().anyMatch(caller::is);
    }
}
