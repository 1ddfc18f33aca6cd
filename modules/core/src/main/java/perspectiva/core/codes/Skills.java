package perspectiva.core.codes;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import perspectiva.core.search.SearchText;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/**
 * Skills people may have and needs may ask for: the everyday ones the portal ships, and those of ESCO once an edition was
 * brought. This service uses the ESCO classification of the European Commission.
 */
@Boundary
public class Skills {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    CodeMemory memory;

    @Inject
    Links links;

    @Inject
    Event<ListChanged> changed;

    /** Those that may be meant, everyday ones before those of ESCO, the best first. @param typed words in Russian or English */
    @AllowedTo(Role.VISITOR)
    public List<Match> find(String typed, Locale language, int limit) {
        int wanted = Math.max(1, Math.min(limit, MOST));
        return distinct(lists().flatMap(list -> memory.of(list).find(typed, language, wanted).stream()), wanted);
    }

    /** The skill that is called just so, by its title, by another name or by a word staff have taught. */
    @AllowedTo(Role.VISITOR)
    public Optional<Match> called(String name, Locale language) {
        String wanted = SearchText.normalise(name);
        return find(name, language, MOST).stream()
                .filter(match -> SearchText.normalise(match.term()).equals(wanted))
                .findFirst();
    }

    /**
     * Those whose own names have every word that counts, the best first. Words staff have taught do not count here: they are
     * employers' words, and may name one.
     */
    @AllowedTo(Role.VISITOR)
    public List<Match> named(String typed, Locale language, int limit) {
        int wanted = Math.max(1, Math.min(limit, MOST));
        return distinct(lists().flatMap(list -> memory.of(list).named(typed, language, wanted).stream()), wanted);
    }

    /** Whether a list has it, retired or not. */
    @AllowedTo(Role.VISITOR)
    public boolean isListed(String code) {
        return byCode(code).isPresent();
    }

    /** Its title, also of a retired one; the code itself when no list knows it. */
    @AllowedTo(Role.VISITOR)
    public String title(String code, Locale language) {
        return byCode(code).map(known -> known.title(language)).orElse(String.valueOf(code));
    }

    /** What an occupation usually asks for, the commonest first. @param occupation a unit group, "7212" */
    @AllowedTo(Role.VISITOR)
    public List<Match> typicalOf(String occupation, Locale language, int limit) {
        if (occupation == null || occupation.length() != 4) {
            return List.of();
        }
        List<String> groups = IntStream.of(4, 3, 2)
                .mapToObj(length -> occupation.substring(0, length))
                .toList();
        Stream<String> codes = Stream.concat(
                links.from(groups, Link.Kind.ESSENTIAL, limit).stream(),
                links.from(occupationsOf(occupation), Link.Kind.ESSENTIAL, limit).stream());
        return distinct(codes.map(code -> offered(code, language)).filter(Objects::nonNull), limit);
    }

    private List<String> occupationsOf(String unitGroup) {
        return entities.createQuery(
                        "select c.code from Code c where c.unitGroup = :group and c.list = :list and c.retired = 0",
                        String.class)
                .setParameter("group", unitGroup)
                .setParameter("list", CodeList.ESCO_OCCUPATIONS)
                .getResultList();
    }

    private Match offered(String code, Locale language) {
        return byCode(code)
                .filter(known -> !known.isRetired())
                .map(known -> new Match(known.list(), code, known.title(language), known.title(language)))
                .orElse(null);
    }

    private static List<Match> distinct(Stream<Match> matches, int limit) {
        Map<String, Match> byTitle = new LinkedHashMap<>();
        matches.forEach(match -> byTitle.putIfAbsent(SearchText.normalise(match.title()), match));
        return byTitle.values().stream().limit(limit).toList();
    }

    /**
     * Teaches the finder a word this town uses for a skill.
     *
     * @throws Refused.NotFound when no list offers the skill
     */
    @AllowedTo({Role.DIRECTOR, Role.ADMINISTRATOR})
    public void learn(String code, String word) {
        Code skill = byCode(code).filter(known -> !known.isRetired()).orElseThrow(Refused.NotFound::new);
        CodeWord learnt = new CodeWord(skill.list(), code, word);
        if (memory.words(skill.list()).stream().noneMatch(learnt::isSameAs)) {
            entities.persist(learnt);
            changed.fire(new ListChanged(skill.list()));
        }
    }

    private Optional<Code> byCode(String code) {
        return lists().flatMap(list -> memory.of(list).byCode(code).stream()).findFirst();
    }

    private static Stream<CodeList> lists() {
        return Stream.of(CodeList.SKILLS, CodeList.ESCO_SKILLS);
    }
}
