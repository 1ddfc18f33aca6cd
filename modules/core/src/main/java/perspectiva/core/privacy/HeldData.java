package perspectiva.core.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import perspectiva.core.modules.Extension;
import perspectiva.core.modules.Extensions;
import perspectiva.core.modules.Modules;
import perspectiva.spi.PersonalData;
import perspectiva.spi.PersonalData.Section;
import perspectiva.spi.Refused;
import perspectiva.spi.Subject;

/** What all modules together hold about a person. Works in its caller's transaction. */
@ApplicationScoped
class HeldData {

    @Inject
    Extensions extensions;

    @Inject
    Modules modules;

    /** The person and the account first, then where most is held. */
    List<Section> about(Subject subject) {
        List<Section> found = new ArrayList<>();
        extensions.ask(PersonalData.class, data -> data.about(subject).stream()
                .filter(section -> !section.facts().isEmpty())
                .forEach(found::add));
        // A count of entries in a log must not stand above the person's name.
        found.sort(Comparator.comparing((Section section) -> !section.titleKey().equals("core.data.person"))
                .thenComparing(section -> !section.titleKey().equals("core.data.account"))
                .thenComparing(section -> -section.facts().size()));
        return found;
    }

    /** Text keys of what stays after an erasure. */
    List<String> kept() {
        List<String> found = new ArrayList<>();
        extensions.ask(PersonalData.class, data -> found.addAll(data.kept()));
        return found;
    }

    /** @throws Refused while a module that may hold something about people sleeps: it could not take part */
    void erase(Subject subject) {
        List<String> asleep = asleep();
        if (!asleep.isEmpty()) {
            throw new Refused("core.refused.erasure.off", String.join(", ", asleep));
        }
        extensions.ask(PersonalData.class, data -> data.erase(subject));
    }

    /** Names of the modules whose part cannot be told now because they are off. */
    List<String> asleep() {
        List<Extension<PersonalData>> awake = extensions.open(PersonalData.class);
        return extensions.all(PersonalData.class).stream()
                .filter(extension -> !awake.contains(extension))
                .map(extension -> modules.ownerOf(extension.type()).orElse(""))
                .distinct()
                .toList();
    }
}
