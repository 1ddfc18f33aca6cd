package perspectiva.core.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import perspectiva.core.modules.Extension;
import perspectiva.core.modules.Extensions;
import perspectiva.core.modules.Modules;
import perspectiva.core.search.SearchText;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.store.Where;
import perspectiva.spi.Refused;
import perspectiva.spi.RetentionRule;
import perspectiva.spi.RetentionRule.Due;

/** What need not be kept any more, as the rules of all modules say. */
@ApplicationScoped
class Retention {

    /** Proposals a rule and night; the rest is for the next one. */
    private static final int PORTION = 200;

    /** Days after which something that was declined may be proposed again. */
    private static final int REST = 180;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Extensions extensions;

    @Inject
    Modules modules;

    /** Proposes what is due, and takes back what is due no longer. One transaction a rule. */
    @Transactional
    public void propose(String module, RetentionRule rule) {
        List<Due> due = rule.due(Now.today(), PORTION);
        open(module, rule.name()).stream()
                .filter(proposal ->
                        due.size() < PORTION && due.stream().noneMatch(one -> one.record() == proposal.recordId()))
                .forEach(RetentionProposal::lapse);
        due.stream()
                .filter(one -> !isKnown(module, rule.name(), one.record()))
                .map(one -> new RetentionProposal(module, rule.name(), one.record(), one.since()))
                .forEach(entities::persist);
    }

    private List<RetentionProposal> open(String module, String rule) {
        return entities.createQuery(
                        "select p from RetentionProposal p where p.open = 1 and p.module = :module and p.rule = :rule",
                        RetentionProposal.class)
                .setParameter("module", module)
                .setParameter("rule", rule)
                .getResultList();
    }

    /** Whether it waits for a decision, or was declined not long ago. */
    private boolean isKnown(String module, String rule, long record) {
        return entities.createQuery(
                                "select count(p) from RetentionProposal p where p.module = :module and p.rule = :rule"
                                        + " and p.recordId = :record and (p.open = 1"
                                        + " or (p.state = :declined and p.decidedAt > :lately))",
                                Long.class)
                        .setParameter("module", module)
                        .setParameter("rule", rule)
                        .setParameter("record", record)
                        .setParameter("declined", RetentionProposal.State.DECLINED)
                        .setParameter("lately", since(Now.today().minusDays(REST)))
                        .getSingleResult()
                > 0;
    }

    private static Instant since(LocalDate day) {
        return day.atStartOfDay(Now.zone()).toInstant();
    }

    /** Those that wait longest first, or those decided last, unless another order is asked for. */
    Slice<RetentionProposal> page(RetentionFilter filter, Paging paging) {
        Where where = where(filter);
        List<RetentionProposal> rows = where.fill(entities.createQuery(
                        "select p from RetentionProposal p" + where.clause() + order(filter, paging),
                        RetentionProposal.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return Slice.of(rows, paging, () -> where.fill(
                        entities.createQuery("select count(p) from RetentionProposal p" + where.clause(), Long.class))
                .getSingleResult());
    }

    private static Where where(RetentionFilter filter) {
        Where where = new Where().and("p.open = :open", "open", filter.isWaiting() ? 1 : 0);
        RetentionFilter.stateOf(filter.state()).ifPresent(state -> where.and("p.state = :state", "state", state));
        if (!filter.rule().isEmpty()) {
            where.and("concat(p.module, '.retention.', p.rule) = :rule", "rule", filter.rule());
        }
        if (!filter.words().isEmpty()) {
            where.and(
                    "(lower(p.act) like :words escape '!' or lower(p.reason) like :words escape '!')",
                    "words",
                    SearchText.containing(filter.words()));
        }
        return where;
    }

    private static String order(RetentionFilter filter, Paging paging) {
        if (paging.sort().equals("since")) {
            return " order by p.since" + (paging.isDescending() ? " desc, p.id desc" : ", p.id");
        }
        return filter.isWaiting() ? " order by p.since, p.id" : " order by p.decidedAt desc, p.id desc";
    }

    /** The keys of the names of all rules that proposed something. */
    List<String> rules() {
        return entities.createQuery(
                        "select distinct p.module, p.rule from RetentionProposal p order by p.module, p.rule",
                        Object[].class)
                .getResultStream()
                .map(row -> row[0] + ".retention." + row[1])
                .toList();
    }

    RetentionProposal held(long id) {
        RetentionProposal found = entities.find(RetentionProposal.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new Refused.NotFound();
        }
        return found;
    }

    /** How many wait for a decision. */
    long count() {
        return entities.createQuery("select count(p) from RetentionProposal p where p.open = 1", Long.class)
                .getSingleResult();
    }

    /** The rule of a proposal; empty while its module is off. */
    Optional<Extension<RetentionRule>> ruleOf(RetentionProposal proposal) {
        return extensions.open(RetentionRule.class).stream()
                .filter(rule -> ownerOf(rule).equals(proposal.module())
                        && rule.bean().name().equals(proposal.rule()))
                .findFirst();
    }

    String ownerOf(Extension<RetentionRule> rule) {
        return modules.ownerOf(rule.type()).orElse("core");
    }
}
