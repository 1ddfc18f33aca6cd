package perspectiva.core.modules;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import perspectiva.core.caller.Identity;
import perspectiva.core.text.Texts;
import perspectiva.spi.Page;
import perspectiva.spi.Role;

/** Finds everything that is wrong with the installed modules, all at once, so that their author need not restart for each. */
final class StartCheck {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{0,23}");

    /** Words the portal itself uses as the first part of addresses. */
    private static final Set<String> TAKEN = Set.of("api", "export", "health", "resources", "jakarta");

    private final Map<String, InstalledModule> byName = new LinkedHashMap<>();
    private final Map<String, List<String>> faults = new LinkedHashMap<>();

    private StartCheck(Collection<InstalledModule> found) {
        for (InstalledModule module : found) {
            InstalledModule first = byName.putIfAbsent(module.name(), module);
            faults.computeIfAbsent(module.name(), any -> new ArrayList<>()).addAll(module.faults());
            if (first != null) {
                byName.put(module.name(), first.together(module));
                fault(module, "is there twice: in " + first.origin() + " and in " + module.origin());
            }
        }
    }

    /** The same modules, each with its faults; a module found twice is listed once. */
    static List<InstalledModule> check(Collection<InstalledModule> found) {
        StartCheck check = new StartCheck(found);
        check.byName.values().forEach(check::checkAlone);
        check.checkRequirements();
        return check.byName.values().stream()
                .map(module -> module.withFaults(check.faults.get(module.name())))
                .toList();
    }

    private void fault(InstalledModule module, String what) {
        faults.get(module.name()).add(what);
    }

    private void checkAlone(InstalledModule module) {
        if (module.isQuarantined()) {
            return;
        }
        if (!NAME.matcher(module.name()).matches() || TAKEN.contains(module.name())) {
            fault(module, "has a name that is not a short lower-case word of its own: '" + module.name() + "'");
            return;
        }
        Map<Locale, Map<String, String>> texts = new LinkedHashMap<>();
        Texts.LANGUAGES.forEach(language -> texts.put(language, Texts.read(module.name(), language, module.loader())));
        checkTexts(module, texts);
        Set<String> views = new HashSet<>();
        for (Page page : module.pages()) {
            checkPage(module, page, texts);
            if (!views.add(page.view())) {
                fault(module, "lists page '" + page.view() + "' twice");
            }
        }
        module.homeParts().forEach(part -> checkView(module, part.view(), part.roles()));
    }

    private void checkTexts(InstalledModule module, Map<Locale, Map<String, String>> texts) {
        texts.forEach((language, own) -> {
            own.keySet().stream()
                    .filter(key -> !key.startsWith(module.name() + "."))
                    .findFirst()
                    .ifPresent(key -> fault(module, "has a text that does not begin with its name: " + key));
            require(module, own, module.name() + ".title", language);
            checkPatterns(module, own, language);
        });
        Set<String> russian = texts.get(Identity.RUSSIAN).keySet();
        Set<String> english = texts.get(Locale.ENGLISH).keySet();
        missing(module, english, russian, "Russian");
        missing(module, russian, english, "English");
    }

    /** A text ICU cannot read would fail only on the day somebody needs it. */
    private void checkPatterns(InstalledModule module, Map<String, String> own, Locale language) {
        own.forEach((key, pattern) -> {
            try {
                new MessageFormat(pattern, language);
            } catch (IllegalArgumentException unreadable) {
                fault(module, "has a text with a broken placeholder: " + key + " in " + english(language));
            }
        });
    }

    private static String english(Locale language) {
        return language.getDisplayLanguage(Locale.ENGLISH);
    }

    private void missing(InstalledModule module, Set<String> wanted, Set<String> there, String language) {
        List<String> absent =
                wanted.stream().filter(key -> !there.contains(key)).toList();
        if (!absent.isEmpty()) {
            fault(module, "lacks " + absent.size() + " text(s) in " + language + ", for example " + absent.get(0));
        }
    }

    private void checkPage(InstalledModule module, Page page, Map<Locale, Map<String, String>> texts) {
        checkView(module, page.view(), page.roles());
        texts.forEach((language, own) -> require(module, own, module.name() + "." + page.view() + ".title", language));
    }

    /** The portal's own views lie in its WAR, where a class loader does not look. */
    private void checkView(InstalledModule module, String view, Set<Role> roles) {
        String file = "META-INF/resources/" + module.name() + "/" + view + ".xhtml";
        if (module.isSwitchable() && module.loader().getResource(file) == null) {
            fault(module, "lists page '" + view + "' but has no " + file);
        }
        if (roles.isEmpty()) {
            fault(module, "does not say who may open page '" + view + "'");
        }
    }

    private void require(InstalledModule module, Map<String, String> own, String key, Locale language) {
        if (!own.containsKey(key)) {
            fault(module, "has no text " + key + " in " + english(language));
        }
    }

    /** Repeats until nothing changes: who needs a faulty module is faulty too. */
    private void checkRequirements() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (InstalledModule module : byName.values()) {
                for (String required : module.requires()) {
                    changed |= checkRequirement(module, required);
                }
            }
        }
    }

    private boolean checkRequirement(InstalledModule module, String required) {
        String what;
        if (!byName.containsKey(required)) {
            what = "needs module '" + required + "', which is not installed";
        } else if (needs(required, module.name(), new HashSet<>())) {
            what = "and module '" + required + "' need each other";
        } else if (!faults.get(required).isEmpty()) {
            what = "needs module '" + required + "', which is faulty";
        } else {
            return false;
        }
        return !faults.get(module.name()).contains(what)
                && faults.get(module.name()).add(what);
    }

    private boolean needs(String from, String wanted, Set<String> seen) {
        InstalledModule module = byName.get(from);
        if (module == null || !seen.add(from)) {
            return false;
        }
        return module.requires().contains(wanted)
                || module.requires().stream().anyMatch(next -> needs(next, wanted, seen));
    }
}
