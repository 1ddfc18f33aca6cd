package perspectiva.training.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import perspectiva.core.modules.Extensions;
import perspectiva.spi.Caller;
import perspectiva.spi.DemandLinks;
import perspectiva.spi.Wanted;
import perspectiva.training.answer.entity.DemandAnswer;

/** Asks the modules that keep needs, as far as they are on. */
@ApplicationScoped
@Transactional
public class Demanded {

    @Inject
    Extensions extensions;

    /** What a module that is on says of the kinds it keeps. */
    record Known(Set<String> kinds, Map<String, Wanted> byKey) {

        boolean keeps(DemandAnswer answer) {
            return kinds.contains(answer.kind());
        }

        /** Null when its module is off, or the reader may not know of it. */
        Wanted of(DemandAnswer answer) {
            return byKey.get(key(answer.kind(), answer.record()));
        }
    }

    static String key(String kind, long record) {
        return kind + ":" + record;
    }

    List<Wanted> find(String words, Caller caller, int most) {
        List<Wanted> found = new ArrayList<>();
        extensions.ask(DemandLinks.class, links -> found.addAll(links.find(words, caller, most)));
        return found;
    }

    Optional<Wanted> one(String kind, long record, Caller caller) {
        List<Wanted> found = new ArrayList<>();
        extensions.ask(DemandLinks.class, links -> {
            if (links.kind().equals(kind)) {
                found.addAll(links.known(Set.of(record), caller));
            }
        });
        return found.stream().findFirst();
    }

    /** Whether any module keeps needs now. */
    boolean isThere() {
        return !extensions.open(DemandLinks.class).isEmpty();
    }

    Known known(Collection<DemandAnswer> answers, Caller caller) {
        Set<String> kinds = new HashSet<>();
        Map<String, Wanted> byKey = new HashMap<>();
        if (!answers.isEmpty()) {
            extensions.ask(DemandLinks.class, links -> {
                kinds.add(links.kind());
                links.known(recordsOf(links.kind(), answers), caller)
                        .forEach(wanted -> byKey.put(key(wanted.kind(), wanted.record()), wanted));
            });
        }
        return new Known(kinds, byKey);
    }

    /** Those of them that are an organisation's. */
    List<DemandAnswer> of(long organisation, List<DemandAnswer> answers) {
        Set<String> own = new HashSet<>();
        if (!answers.isEmpty()) {
            extensions.ask(
                    DemandLinks.class, links -> links.ofOrganisation(recordsOf(links.kind(), answers), organisation)
                            .forEach(record -> own.add(key(links.kind(), record))));
        }
        return answers.stream()
                .filter(answer -> own.contains(key(answer.kind(), answer.record())))
                .toList();
    }

    private static Set<Long> recordsOf(String kind, Collection<DemandAnswer> answers) {
        return answers.stream()
                .filter(answer -> answer.kind().equals(kind))
                .map(DemandAnswer::record)
                .collect(Collectors.toSet());
    }
}
