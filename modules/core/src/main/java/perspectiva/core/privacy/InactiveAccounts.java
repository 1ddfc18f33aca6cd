package perspectiva.core.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import perspectiva.core.accounts.Account;
import perspectiva.core.mail.Mailing;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.core.text.Formats;
import perspectiva.spi.RetentionRule;

/**
 * People who have not signed in for a year are erased (domain guide, section 15): they are told a month before, and signing
 * in is enough to stay.
 */
@ApplicationScoped
class InactiveAccounts implements RetentionRule {

    private static final int PORTION = 100;

    /** Days between the letter and the proposal. */
    private static final int NOTICE = 30;

    private static final String SILENT = " a.state <> perspectiva.core.accounts.Account.State.INVITED"
            + " and a.person.erasedAt is null and (a.lastSignIn < :then or (a.lastSignIn is null and a.createdAt < :then))";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Settings settings;

    @Inject
    Mailing mailing;

    @Inject
    Formats formats;

    @Inject
    Subjects subjects;

    @Inject
    Erasure erasure;

    @Override
    public String name() {
        return "accounts";
    }

    private int months() {
        return Math.max(2, settings.number("retention.accounts.months", 12));
    }

    /** Writes to those whose time runs out in a month; to each once for every time of silence. */
    @Transactional
    public void ask() {
        LocalDate today = Now.today();
        List<Account> silent = entities.createQuery(
                        "select a from Account a where" + SILENT
                                + " and not exists (select n from InactivityNotice n where n.account = a.id"
                                + " and n.toldOn > :day) order by a.id",
                        Account.class)
                .setParameter("then", start(today.minusMonths(months() - 1L)))
                .setParameter("day", today.minusMonths(months()))
                .setMaxResults(PORTION)
                .getResultList();
        silent.forEach(this::tell);
    }

    private void tell(Account account) {
        InactivityNotice known = entities.find(InactivityNotice.class, account.id());
        if (known == null) {
            entities.persist(new InactivityNotice(account.id()));
        } else {
            known.again();
        }
        mailing.send(
                account.email(),
                account.language(),
                "core.mail.inactive",
                account.person().displayName(),
                months() - 1,
                formats.date(Now.today().plusDays(NOTICE), account.language()),
                settings.address());
    }

    @Override
    public List<Due> due(LocalDate today, int limit) {
        return entities.createQuery(
                        "select a from Account a where" + SILENT
                                + " and exists (select n from InactivityNotice n where n.account = a.id"
                                + " and n.toldOn > :early and n.toldOn <= :late)"
                                + " order by a.lastSignIn, a.id",
                        Account.class)
                .setParameter("then", start(today.minusMonths(months())))
                .setParameter("early", today.minusMonths(months()))
                .setParameter("late", today.minusDays(NOTICE))
                .setMaxResults(limit)
                .getResultStream()
                .map(account -> new Due(account.id(), since(account).plusMonths(months())))
                .toList();
    }

    private static LocalDate since(Account account) {
        return account.lastSignIn()
                .orElseGet(account::createdAt)
                .atZone(Now.zone())
                .toLocalDate();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Now.zone()).toInstant();
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
