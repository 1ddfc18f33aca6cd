package perspectiva.core.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import perspectiva.core.modules.Modules;
import perspectiva.core.start.Settings;

/** Opens and closes the index in the data folder. One that is broken is closed, and begun anew when it is opened next. */
@ApplicationScoped
class IndexKeeper {

    private static final Logger LOG = Logger.getLogger(IndexKeeper.class.getName());

    /** Grows when the documents of the index change their form. */
    private static final String FORM = "2";

    @Inject
    Modules modules;

    @Inject
    Settings settings;

    private volatile SearchIndex open;

    /** The index, however much it holds; empty while there is none to read. */
    Optional<SearchIndex> index() {
        return Optional.ofNullable(open);
    }

    synchronized SearchIndex opened() throws IOException {
        if (open == null) {
            open = SearchIndex.at(settings.data().resolve("search"), shape());
        }
        return open;
    }

    /** A new version of a module may see its records otherwise. */
    private String shape() {
        return modules.all().stream()
                .map(module -> module.name() + " " + module.version())
                .sorted()
                .collect(Collectors.joining(", ", FORM + ": ", ""));
    }

    void giveUp(Exception broken) {
        LOG.log(Level.WARNING, "The index of the search cannot be used; it is opened anew", broken);
        close();
    }

    @PreDestroy
    synchronized void close() {
        SearchIndex last = open;
        open = null;
        if (last != null) {
            try {
                last.close();
            } catch (IOException | RuntimeException alreadyBroken) {
                LOG.log(Level.FINE, "Closing the index", alreadyBroken);
            }
        }
    }
}
