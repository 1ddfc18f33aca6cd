package perspectiva.core.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import perspectiva.core.records.Marks;

/**
 * The lists the portal ships, so that it is useful before anybody brings an official edition: occupations, the
 * sections and classes of ОКВЭД 2, and everyday skills with the occupations they are typical of. A list gives way to the first edition brought.
 */
@ApplicationScoped
public class StarterLists {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Marks marks;

    @Inject
    CodeWriter writer;

    @Inject
    Links links;

    @Inject
    Event<ListChanged> changed;

    @Transactional
    public void load() {
        ShippedTable occupations = ShippedTable.of("/perspectiva/core/occupations.csv");
        bring(CodeList.ISCO, occupations, occupations.inEnglish(), List.of());
        bring(CodeList.OKZ, occupations, occupations.inRussian(), List.of());
        ShippedTable activities = ShippedTable.of("/perspectiva/core/codes/okved.csv");
        bring(CodeList.OKVED, activities, activities.rows(), List.of());
        ShippedTable skills = ShippedTable.of("/perspectiva/core/codes/skills.csv");
        bring(CodeList.SKILLS, skills, skills.rows(), skills.links("occupations"));
    }

    private void bring(CodeList list, ShippedTable table, List<CodeRow> rows, List<Link> belonging) {
        String mark = "codes." + list.word();
        boolean isKnown = marks.get(mark).filter(table.fingerprint()::equals).isPresent();
        if (isKnown || isReplaced(list)) {
            return;
        }
        Edition edition = new Edition(new EditionSheet(list, "1.0", Edition.SHIPPED), Edition.SHIPPED);
        entities.persist(edition);
        entities.flush();
        writer.write(edition, rows);
        writer.retireMissing(edition, Integer.MAX_VALUE);
        links.add(edition.id(), List.copyOf(new LinkedHashSet<>(belonging)));
        links.replaceEarlier(edition, belonging.isEmpty() ? Set.of() : Set.of(Link.Kind.ESSENTIAL));
        edition.counted(rows.size(), belonging.size());
        writer.putInForce(edition);
        marks.set(mark, table.fingerprint());
        changed.fire(new ListChanged(list));
    }

    /** Whether an edition brought by somebody is in force. */
    private boolean isReplaced(CodeList list) {
        Stream<Edition> current = entities.createQuery(
                        "select e from Edition e where e.list = :list and e.state = :current", Edition.class)
                .setParameter("list", list)
                .setParameter("current", EditionState.CURRENT)
                .getResultStream();
        return current.anyMatch(edition -> !edition.isShipped());
    }
}
