package perspectiva.needs.entity;

import java.util.Optional;
import java.util.Set;
import perspectiva.core.caller.Identity;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** The people of the tests. */
public final class Someone {

    public static final long CARDBOARD = 100;
    public static final long FITTINGS = 200;
    public static final long SCHOOL = 300;

    private Someone() {}

    public static Caller anEmployer() {
        return with(7, CARDBOARD, Role.EMPLOYER);
    }

    public static Caller anotherEmployer() {
        return with(8, FITTINGS, Role.EMPLOYER);
    }

    public static Caller theDirector() {
        return with(1, 1, Role.DIRECTOR);
    }

    public static Caller aBoardMember() {
        return with(2, FITTINGS, Role.BOARD);
    }

    public static Caller aTrainer() {
        return with(9, SCHOOL, Role.TRAINER);
    }

    public static Caller aVisitor() {
        return Identity.visitor(Identity.RUSSIAN);
    }

    public static Caller with(long account, long organisation, Role... roles) {
        return new Identity(
                Optional.of(account), "Somebody", Optional.of(organisation), Set.of(roles), Identity.RUSSIAN, false);
    }
}
