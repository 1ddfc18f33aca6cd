package perspectiva.core.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import perspectiva.core.accounts.Account;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.spi.RetentionRule;

/** People who were invited and never came: what the inviter typed about them is not kept for long. */
@ApplicationScoped
class UnusedInvitations implements RetentionRule {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Settings settings;

    @Inject
    Subjects subjects;

    @Inject
    Erasure erasure;

    @Override
    public String name() {
        return "invitations";
    }

    private int days() {
        return Math.max(14, settings.number("retention.invitations.days", 90));
    }

    /** Counted from the last link: an invitation that was repeated yesterday is young. */
    @Override
    public List<Due> due(LocalDate today, int limit) {
        return entities.createQuery(
                        "select a from Account a where a.state = perspectiva.core.accounts.Account.State.INVITED"
                                + " and a.person.erasedAt is null and a.createdAt < :then and not exists"
                                + " (select l from OneTimeLink l where l.account = a and l.createdAt >= :then)"
                                + " order by a.createdAt, a.id",
                        Account.class)
                .setParameter(
                        "then", today.minusDays(days()).atStartOfDay(Now.zone()).toInstant())
                .setMaxResults(limit)
                .getResultStream()
                .map(account -> new Due(
                        account.id(),
                        account.createdAt().atZone(Now.zone()).toLocalDate().plusDays(days())))
                .toList();
    }

    @Override
    public String describe(long record) {
        Account account = entities.find(Account.class, record);
        return account == null ? "" : account.person().displayName();
    }

    @Override
    public void carryOut(long record) {
        erasure.erase(subjects.personOfAccount(record));
    }
}
