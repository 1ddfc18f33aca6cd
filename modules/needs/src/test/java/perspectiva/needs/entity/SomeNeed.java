package perspectiva.needs.entity;

import static perspectiva.needs.entity.Someone.CARDBOARD;
import static perspectiva.needs.entity.Someone.anEmployer;
import static perspectiva.needs.entity.Someone.theDirector;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import perspectiva.core.store.Now;

/** The needs of the tests: five fitters, wanted on 1 December 2025; today is 12 November 2025. */
public final class SomeNeed {

    public static final LocalDate TODAY = LocalDate.of(2025, 11, 12);
    public static final int DAYS = 60;

    private SomeNeed() {}

    public static void stopTheClock() {
        goTo(TODAY);
    }

    public static void goTo(LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(Now.zone()).toInstant();
        Now.use(Clock.fixed(noon, Now.zone()));
    }

    public static NeedForm aForm() {
        NeedForm form = new NeedForm();
        form.setTitle("Слесарь-ремонтник");
        form.setOccupation("7233");
        form.setPosts(5);
        form.setStartWanted(LocalDate.of(2025, 12, 1));
        form.setPlace("Краснокамск, Шоссейная, 12");
        form.setPayFrom(58_000_00L);
        return form;
    }

    public static Need aDraft() {
        return aDraft(aForm());
    }

    public static Need aDraft(NeedForm form) {
        return new Need(CARDBOARD, "Камский картон", form, Source.PORTAL, anEmployer());
    }

    public static Need aWaitingNeed() {
        Need need = aDraft();
        need.submit();
        return need;
    }

    public static Need aVerifiedNeed() {
        Need need = aWaitingNeed();
        need.verify(theDirector(), "П-2025-0118");
        return need;
    }

    public static Need aPublishedNeed() {
        Need need = aVerifiedNeed();
        need.publish(DAYS);
        return need;
    }

    public static Need aPartlyFilledNeed() {
        Need need = aPublishedNeed();
        need.fill(2);
        return need;
    }

    public static Need aFilledNeed() {
        Need need = aPublishedNeed();
        need.fill(5);
        return need;
    }

    public static Need anOverdueNeed() {
        Need need = aPublishedNeed();
        goTo(TODAY.plusDays(DAYS + 1));
        return need;
    }

    public static Need anExpiredNeed() {
        Need need = anOverdueNeed();
        need.expire();
        return need;
    }

    public static Need aWithdrawnNeed() {
        Need need = aPublishedNeed();
        need.withdraw("Нашли сами");
        return need;
    }

    public static Need in(NeedState state) {
        stopTheClock();
        return switch (state) {
            case DRAFT -> aDraft();
            case VERIFIED -> aVerifiedNeed();
            case PUBLISHED -> aPublishedNeed();
            case PARTLY_FILLED -> aPartlyFilledNeed();
            case FILLED -> aFilledNeed();
            case EXPIRED -> anExpiredNeed();
            case WITHDRAWN -> aWithdrawnNeed();
        };
    }
}
