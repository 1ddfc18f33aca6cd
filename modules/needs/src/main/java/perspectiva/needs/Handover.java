package perspectiva.needs;

import static perspectiva.spi.Role.EMPLOYER;
import static perspectiva.spi.Role.MEMBER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import perspectiva.core.accounts.Account;
import perspectiva.core.accounts.Colleague;
import perspectiva.core.accounts.Colleagues;
import perspectiva.core.caller.Identity;
import perspectiva.core.text.Texts;
import perspectiva.needs.entity.Need;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;

/** Passes a need on to a colleague of the same organisation, who is told and is written to from then on. */
@Boundary
public class Handover {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Needs needs;

    @Inject
    Colleagues colleagues;

    @Inject
    Letters letters;

    @Inject
    Journal journal;

    @Inject
    Texts texts;

    @Inject
    Caller caller;

    /** To whom it can be passed: who acts for the need's organisation and can sign in; nobody for people from elsewhere. */
    @AllowedTo({EMPLOYER, MEMBER})
    public List<Account> takers(long id) {
        if (!caller.actsFor(needs.byId(id).employerId()) || !colleagues.isOneOfThem()) {
            return List.of();
        }
        return colleagues.all().stream()
                .filter(one -> !one.affiliation().isSuspended())
                .map(Colleague::account)
                .filter(Account::isActive)
                .filter(account ->
                        caller.account().filter(own -> own.equals(account.id())).isEmpty())
                .toList();
    }

    /**
     * @param taker the account of one of the {@link #takers}
     * @param word what the colleague should know; may be empty
     */
    @AllowedTo({EMPLOYER, MEMBER})
    public void handOver(long id, int version, Long taker, String word) {
        Account colleague = takers(id).stream()
                .filter(one -> one.id().equals(taker))
                .findFirst()
                .orElseThrow(() -> new Refused("needs.refused.taker").at("taker"));
        Need need = needs.byId(id);
        if (need.version() != version) {
            throw new Refused.ChangedMeanwhile();
        }
        String name = colleague.person().displayName();
        need.handTo(colleague.id(), name, colleague.email());
        entities.flush();
        String said = word == null ? "" : word.strip();
        journal.noted(need, texts.text(Identity.RUSSIAN, "needs.handed", name, said));
        letters.handed(need, colleague, caller.displayName(), said);
    }
}
