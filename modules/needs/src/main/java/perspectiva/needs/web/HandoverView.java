package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import perspectiva.core.accounts.Account;
import perspectiva.needs.Handover;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedState;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The part of a need's page that passes it on to a colleague. */
@Named("handoverView")
@RequestScoped
public class HandoverView {

    @Inject
    NeedView page;

    @Inject
    Handover handover;

    @Inject
    Caller caller;

    private Long taker;
    private String word;
    private List<Account> takers;

    /** Whether it is the caller's own organisation's, and has a future. */
    public boolean isPossible() {
        Need need = page.getNeed();
        return caller.isAny(Role.EMPLOYER, Role.MEMBER)
                && caller.actsFor(need.employerId())
                && (!need.state().isClosed() || need.state() == NeedState.EXPIRED);
    }

    public List<Account> getTakers() {
        if (takers == null) {
            takers = handover.takers(page.getNeed().id());
        }
        return takers;
    }

    public String handOver() {
        handover.handOver(page.getNeed().id(), page.getVersion(), taker, word);
        return NeedView.addressOf(page.getNeed().id());
    }

    public Long getTaker() {
        return taker;
    }

    public void setTaker(Long taker) {
        this.taker = taker;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
