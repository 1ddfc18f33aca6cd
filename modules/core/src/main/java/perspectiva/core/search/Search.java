package perspectiva.core.search;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.AlreadyClosedException;
import perspectiva.core.audit.Audit;
import perspectiva.core.modules.Extensions;
import perspectiva.core.search.Sought.Readable;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.spi.Searchable;

/** The search of the top bar, over the records of all modules that are on, as far as the caller may read them. */
@Boundary
public class Search {

    /** The shortest that is searched for, and what is read of something longer. */
    public static final int SHORTEST = 2;

    public static final int LONGEST = 100;

    /** Nobody reads further, and each page further costs more. */
    private static final int DEEPEST = 1000;

    @Inject
    IndexKeeper keeper;

    @Inject
    IndexUpkeep upkeep;

    @Inject
    Extensions extensions;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    /** @param kind the only kind wanted, as {@link Hit#kind} names it; empty for all */
    @AllowedTo(Role.VISITOR)
    public Finding find(String typed, String kind, Paging paging) {
        return keeper.index().map(index -> find(index, typed, kind, paging)).orElseGet(() -> Finding.nothing(paging));
    }

    private Finding find(SearchIndex index, String typed, String kind, Paging paging) {
        try {
            for (Attempt attempt : attempts(typed, kind)) {
                Map<String, Long> kinds = index.count(attempt.sought().anyKind());
                if (!kinds.isEmpty()) {
                    return page(index, attempt, kinds, paging);
                }
            }
            return Finding.nothing(paging);
        } catch (IOException unreadable) {
            return broken(unreadable, Finding.nothing(paging));
        } catch (AlreadyClosedException givenUpMeanwhile) {
            return Finding.nothing(paging);
        }
    }

    private Finding page(SearchIndex index, Attempt attempt, Map<String, Long> kinds, Paging paging)
            throws IOException {
        String kind = attempt.sought().kind();
        long total = kind.isEmpty()
                ? kinds.values().stream().mapToLong(Long::longValue).sum()
                : kinds.getOrDefault(kind, 0L);
        List<Hit> hits =
                paging.offset() >= DEEPEST ? List.of() : index.find(attempt.sought(), paging.offset(), paging.size());
        Slice<Hit> slice = new Slice<>(hits, Math.min(total, DEEPEST), paging);
        return new Finding(
                slice, total, kinds, attempt.understood(), attempt.sought().isLoose());
    }

    /** The few best, while somebody still types. */
    @AllowedTo(Role.VISITOR)
    public List<Hit> suggest(String typed, int most) {
        Optional<SearchIndex> index = keeper.index();
        if (index.isEmpty()) {
            return List.of();
        }
        try {
            for (Attempt attempt : attempts(typed, "")) {
                List<Hit> hits = index.get().find(attempt.sought(), 0, most);
                if (!hits.isEmpty()) {
                    return hits;
                }
            }
            return List.of();
        } catch (IOException unreadable) {
            return broken(unreadable, List.of());
        } catch (AlreadyClosedException givenUpMeanwhile) {
            return List.of();
        }
    }

    /** Whether it answers, so that a page can say why something is not found. */
    @AllowedTo(Role.VISITOR)
    public SearchState state() {
        return upkeep.state();
    }

    /** Reads everything anew, in the background. */
    @AllowedTo(Role.ADMINISTRATOR)
    public void rebuild() {
        audit.note("core.audit.search.rebuilt", "", "");
        upkeep.rebuild();
    }

    private <T> T broken(Exception unreadable, T nothing) {
        upkeep.giveUp(unreadable);
        return nothing;
    }

    /**
     * One way to understand what was typed.
     *
     * @param understood what it is taken for when that is not what was typed
     */
    private record Attempt(Sought sought, String understood) {}

    /** As it stands, in the other keyboard layout, with a slip, with both: the first that finds something counts. */
    private List<Attempt> attempts(String typed, String kind) {
        String text = SearchText.normalise(typed);
        String cut = text.substring(0, Math.min(LONGEST, text.length()));
        List<Attempt> attempts = new ArrayList<>();
        if (cut.length() >= SHORTEST) {
            List<Readable> readable = readable();
            String switched = Keyboard.switched(cut);
            for (boolean isLoose : new boolean[] {false, true}) {
                add(attempts, new Sought(SearchText.words(cut), isLoose, readable, kind), "");
                add(attempts, new Sought(SearchText.words(switched), isLoose, readable, kind), switched);
            }
        }
        return attempts;
    }

    private static void add(List<Attempt> attempts, Sought sought, String understood) {
        if (!sought.words().isEmpty() && !sought.readable().isEmpty()) {
            attempts.add(new Attempt(sought, understood));
        }
    }

    private List<Readable> readable() {
        List<Readable> readable = new ArrayList<>();
        extensions.ask(Searchable.class, source -> {
            Set<String> as = source.readsAs(caller);
            if (!as.isEmpty()) {
                readable.add(new Readable(source.record().getName(), as));
            }
        });
        return readable;
    }
}
