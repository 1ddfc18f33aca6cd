package perspectiva.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import perspectiva.core.modules.Extensions;
import perspectiva.core.modules.Modules;
import perspectiva.spi.Caller;
import perspectiva.spi.Figure;
import perspectiva.spi.HomeFigures;
import perspectiva.spi.HomePart;
import perspectiva.spi.HomeTasks;
import perspectiva.spi.Task;

/**
 * The home page: what waits for the caller, the urgent first and then what waits longest, the figures of her role, and what
 * modules show to it, the own before what is on offer.
 */
@Named("homeView")
@RequestScoped
public class HomeView {

    @Inject
    Extensions extensions;

    @Inject
    Modules modules;

    @Inject
    Caller caller;

    private List<Task> tasks;
    private boolean tasked;
    private List<Figure> figures;
    private List<String> parts;

    @PostConstruct
    void collect() {
        tasks = new ArrayList<>();
        figures = new ArrayList<>();
        if (caller.isSignedIn()) {
            extensions.ask(HomeTasks.class, source -> tasks.addAll(source.tasksFor(caller)));
            tasked = !tasks.isEmpty();
            tasks.removeIf(task -> task.count() == 0);
            tasks.sort(Comparator.comparing(Task::isUrgent).reversed().thenComparing(task -> task.oldest()
                    .orElse(Instant.MAX)));
            extensions.ask(HomeFigures.class, source -> figures.addAll(source.figuresFor(caller)));
            tasked |= figures.isEmpty();
        }
        parts = Stream.concat(parts(HomePart::isOwn), parts(part -> !part.isOwn()))
                .toList();
    }

    private Stream<String> parts(Predicate<HomePart> wanted) {
        return modules.on().stream().flatMap(module -> module.homeParts().stream()
                .filter(part -> wanted.test(part) && part.isOpenTo(caller))
                .map(part -> "/" + module.name() + "/" + part.view() + ".xhtml"));
    }

    public List<Task> getTasks() {
        return tasks;
    }

    /** Whether tasks are the caller's business, also while none waits; whoever only reads figures is not told of tasks. */
    public boolean isTasked() {
        return tasked;
    }

    public List<Figure> getFigures() {
        return figures;
    }

    public List<String> getParts() {
        return parts;
    }
}
