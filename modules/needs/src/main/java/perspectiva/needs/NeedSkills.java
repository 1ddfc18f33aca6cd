package perspectiva.needs;

import static perspectiva.spi.Role.BOARD;
import static perspectiva.spi.Role.COUNCIL;
import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;
import static perspectiva.spi.Role.VISITOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import perspectiva.core.audit.Audit;
import perspectiva.core.codes.Skills;
import perspectiva.core.search.SearchText;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.store.Where;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedSkill;
import perspectiva.needs.entity.Wording;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** The skills needs ask for, and the wordings staff find codes for. */
@Boundary
public class NeedSkills {

    /** More would not be read by anybody. */
    public static final int MOST = 30;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Skills skills;

    @Inject
    Journal journal;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    /** In the order the employer gave. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER, BOARD, COUNCIL})
    public List<WantedSkill> of(long needId) {
        Need need = entities.find(Need.class, needId);
        if (need == null) {
            throw new Refused.NotFound();
        }
        return of(need);
    }

    /** The same of a need that was read already. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER, BOARD, COUNCIL})
    public List<WantedSkill> of(Need need) {
        if (!need.isVisibleTo(caller)) {
            throw new Refused.NotFound();
        }
        return wanted(need.id()).toList();
    }

    /** The same of a vacancy, as the town reads it. */
    @AllowedTo(VISITOR)
    public List<WantedSkill> published(long needId) {
        Need need = entities.find(Need.class, needId);
        if (need == null || !need.isVacancyFor(caller)) {
            throw new Refused.NotFound();
        }
        return wanted(needId).flatMap(skill -> need.published(skill).stream()).toList();
    }

    private Stream<WantedSkill> wanted(long needId) {
        return stored(needId).stream().map(NeedSkill::wanted);
    }

    /** What is said against the words of a need: the form's, and those of its skills that no list knows. */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public List<Wording.Remark> remarks(Need need) {
        return remarks(need, of(need));
    }

    /**
     * The same for who has its skills at hand.
     *
     * @param wanted what {@link #of} says
     */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public List<Wording.Remark> remarks(Need need, List<WantedSkill> wanted) {
        return Stream.of(need.remarks(), against(wanted)).flatMap(List::stream).toList();
    }

    /** The same of many; those there is nothing to say against are missing. */
    @AllowedTo(DIRECTOR)
    public Map<Long, List<Wording.Remark>> remarks(Collection<Need> needs) {
        Map<Long, List<String>> own = ownWords(needs.stream().map(Need::id).toList());
        Map<Long, List<Wording.Remark>> found = new HashMap<>();
        for (Need need : needs) {
            List<Wording.Remark> remarks = new ArrayList<>(need.remarks());
            remarks.addAll(Wording.remarks(own.getOrDefault(need.id(), List.of())));
            found.put(need.id(), remarks);
        }
        return found;
    }

    private Map<Long, List<String>> ownWords(Collection<Long> needs) {
        if (needs.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select s.needId, s.wording from NeedSkill s where s.skill is null and s.needId in :needs"
                                + " order by s.place",
                        Object[].class)
                .setParameter("needs", Set.copyOf(needs))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    private static List<Wording.Remark> against(Collection<WantedSkill> skills) {
        return Wording.remarks(skills.stream()
                .filter(skill -> skill.skill() == null)
                .map(WantedSkill::wording)
                .toList());
    }

    /**
     * Takes over what the form says; nothing happens when it says nothing new. Nothing is lost that was kept meanwhile from another
     * form of the same need.
     *
     * @param begun what the form began with
     * @return what is kept now
     */
    @AllowedTo({DIRECTOR, EMPLOYER, MEMBER})
    public List<WantedSkill> keep(long needId, List<WantedSkill> begun, List<WantedSkill> said) {
        Need need = entities.find(Need.class, needId, LockModeType.PESSIMISTIC_WRITE);
        if (need == null || !need.isVisibleTo(caller)) {
            throw new Refused.NotFound();
        }
        List<NeedSkill> before = stored(needId);
        List<WantedSkill> known = before.stream().map(NeedSkill::wanted).toList();
        List<WantedSkill> wanted = WantedSkill.merged(begun, said, known);
        if (known.equals(wanted)) {
            return known;
        }
        if (!need.isEditableBy(caller)) {
            throw new Refused.NotAllowed();
        }
        if (wanted.size() > MOST) {
            throw new Refused("needs.refused.skills", MOST).at("skill");
        }
        Wording.checkCorrection(need, caller, against(known), against(wanted));
        before.forEach(entities::remove);
        entities.flush();
        IntStream.range(0, wanted.size())
                .forEach(place -> entities.persist(new NeedSkill(needId, place, wanted.get(place))));
        entities.flush();
        journal.correctedSkills(need);
        return wanted;
    }

    private List<NeedSkill> stored(long needId) {
        return entities.createQuery(
                        "select s from NeedSkill s where s.needId = :need order by s.place", NeedSkill.class)
                .setParameter("need", needId)
                .getResultList();
    }

    /**
     * Wordings without a code, those most needs use first.
     *
     * @param typed words each of which must occur; empty for all
     */
    @AllowedTo(DIRECTOR)
    public Slice<Unmapped> unmapped(String typed, Paging paging) {
        Where where = new Where().and("s.skill is null").andWords("s.normalised", typed == null ? "" : typed);
        List<Unmapped> rows = where.fill(entities.createQuery(
                        "select s.normalised, min(s.wording), count(s) as often from NeedSkill s" + where.clause()
                                + " group by s.normalised order by often desc, s.normalised",
                        Object[].class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultStream()
                .map(row -> new Unmapped((String) row[0], (String) row[1], (Long) row[2]))
                .toList();
        long total = where.fill(entities.createQuery(
                        "select count(distinct s.normalised) from NeedSkill s" + where.clause(), Long.class))
                .getSingleResult();
        return new Slice<>(rows, total, paging);
    }

    /** How many different wordings have no code. */
    @AllowedTo(DIRECTOR)
    public long countUnmapped() {
        return entities.createQuery(
                        "select count(distinct s.normalised) from NeedSkill s where s.skill is null", Long.class)
                .getSingleResult();
    }

    /**
     * Says which skill is meant by a wording, in every need that has it without a code, and teaches it to the finder.
     *
     * @return how many needs got the code
     */
    @AllowedTo(DIRECTOR)
    public int map(String wording, String code) {
        List<NeedSkill> equal = entities.createQuery(
                        "select s from NeedSkill s where s.normalised = :wording and s.skill is null", NeedSkill.class)
                .setParameter("wording", SearchText.normalise(wording))
                .getResultList();
        if (equal.isEmpty()) {
            throw new Refused.NotFound();
        }
        skills.learn(code, equal.get(0).wanted().wording());
        equal.forEach(skill -> skill.map(code));
        entities.flush();
        audit.note("needs.audit.skillmapped", equal.get(0).wanted().wording(), code);
        return equal.size();
    }

    /**
     * What employers write for a skill nobody has found a code for.
     *
     * @param normalised stands for all equal ones
     * @param text as one of them wrote it
     * @param needs how many needs say so
     */
    public record Unmapped(String normalised, String text, long needs) {}
}
