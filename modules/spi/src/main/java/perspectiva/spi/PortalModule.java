package perspectiva.spi;

import java.util.List;
import java.util.Set;

/**
 * One function of the partnership, as one jar. Put one {@code @ApplicationScoped} bean of this type in the root package of
 * your jar; the portal finds it. Everything whose package starts with that root package belongs to the module and is
 * switched on and off with it.
 */
public interface PortalModule {

    /**
     * Short lower-case word, for example {@code needs}: a letter, then letters or digits, 24 characters at most. Names the
     * folder of its pages in addresses, its texts, its migrations and the prefix of its tables.
     */
    String name();

    /** The version shown to administrators. By default the one the jar's manifest states. */
    default String version() {
        Class<?> type = getClass();
        while (type.isSynthetic() || type.getSimpleName().contains("$")) {
            type = type.getSuperclass();
        }
        String stated = type.getPackage().getImplementationVersion();
        return stated == null ? "0" : stated;
    }

    /** Names of the modules without which this one cannot be on. */
    default Set<String> requires() {
        return Set.of();
    }

    /** Its pages; those with a place in the menu appear there in this order. */
    default List<Page> pages() {
        return List.of();
    }

    /** What it shows on the home page, in this order. */
    default List<HomePart> homeParts() {
        return List.of();
    }

    /** Whether administrators may switch it; the portal's own parts say no and are always on. */
    default boolean isSwitchable() {
        return true;
    }
}
