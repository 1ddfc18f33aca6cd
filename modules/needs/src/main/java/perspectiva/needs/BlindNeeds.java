package perspectiva.needs;

import static perspectiva.spi.Role.DIRECTOR;
import static perspectiva.spi.Role.TRAINER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Organisations;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Refused;

/** Open needs for those who train people and must not learn whose they are. */
@Boundary
public class BlindNeeds {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    BlindRows rows;

    @Inject
    BlindSkills skills;

    @Inject
    BlindKeys keys;

    @Inject
    Organisations organisations;

    /** The latest first, or by start; an order by head-count would tell what the ranges hide. */
    @AllowedTo({TRAINER, DIRECTOR})
    public Slice<BlindNeed> board(BlindFilter filter, Paging paging) {
        return new Slice<>(blind(rows.page(filter, paging)), rows.count(filter), paging);
    }

    @AllowedTo({TRAINER, DIRECTOR})
    public BlindNeed byKey(String key) {
        return keys.idOf(key).map(rows::byId).map(this::blind).stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow(Refused.NotFound::new);
    }

    /** Its record number, to ask other modules about it; never for a page. */
    @AllowedTo({TRAINER, DIRECTOR})
    public long recordOf(String key) {
        long id = keys.idOf(key).orElseThrow(Refused.NotFound::new);
        byKey(key);
        return id;
    }

    /** Those of some record numbers that are still open, as the board shows them: for modules that keep the numbers. */
    @AllowedTo({})
    public Map<Long, BlindNeed> byIds(Collection<Long> ids) {
        List<BlindRow> found = rows.byIds(ids);
        List<BlindNeed> shown = blind(found);
        return IntStream.range(0, found.size())
                .boxed()
                .collect(Collectors.toMap(place -> found.get(place).id(), shown::get));
    }

    /** The settlements that may be told, by name. */
    @AllowedTo({TRAINER, DIRECTOR})
    public Set<String> settlements() {
        return new TreeSet<>(rows.settlements());
    }

    /** Whose it is and how to reach her: for modules that have her consent, never for a page. */
    @AllowedTo({})
    public NeedEmployer employerOf(String key) {
        return employerOf(keys.idOf(key).orElseThrow(Refused.NotFound::new));
    }

    @AllowedTo({})
    public NeedEmployer employerOf(long needId) {
        Need need = entities.find(Need.class, needId);
        if (need == null) {
            throw new Refused.NotFound();
        }
        Organisation employer = organisations.byId(need.employerId());
        NeedForm form = need.form();
        return new NeedEmployer(
                needId,
                form.getOccupation(),
                employer.id(),
                employer.shortName(),
                form.getContactName(),
                said(form.getContactPhone(), employer.phone()),
                said(form.getContactEmail(), employer.email()));
    }

    private static String said(String first, String otherwise) {
        return first == null ? otherwise : first;
    }

    private List<BlindNeed> blind(List<BlindRow> page) {
        Map<String, Crowd> crowds = rows.crowds(page.stream()
                .map(BlindRow::occupation)
                .filter(code -> code != null)
                .toList());
        Map<Long, String> places =
                rows.places(page.stream().map(BlindRow::employerId).toList());
        Map<Long, List<BlindSkill>> wanted =
                skills.of(page.stream().map(BlindRow::id).toList());
        Set<String> tellable = rows.settlements();
        return page.stream()
                .map(row -> {
                    String place = places.getOrDefault(row.employerId(), "");
                    return blind(
                            row,
                            crowds.getOrDefault(row.occupation(), Crowd.NOBODY),
                            row.isNamed() || tellable.contains(place) ? place : "",
                            wanted.getOrDefault(row.id(), List.of()));
                })
                .toList();
    }

    private BlindNeed blind(BlindRow row, Crowd crowd, String place, List<BlindSkill> wanted) {
        return new BlindNeed(
                keys.of(row.id()),
                row.occupation() == null ? "" : row.occupation(),
                place,
                row.isNamed() ? HeadCount.exactly(row.free()) : crowd.tell(row.free()),
                row.startWanted(),
                row.shift() == null ? "" : row.shift().word(),
                wanted,
                row.isNamed() ? row.employerName() : "");
    }
}
