package perspectiva.core.accounts;

import java.util.List;
import perspectiva.core.people.Affiliation;
import perspectiva.spi.Refused;

/** The owners of one organisation who can sign in today. Somebody of the organisation must always be able to act for it. */
record Owners(List<Affiliation> active) {

    /** @throws Refused when this was the last of them and is about to go */
    void refuseWithout(Affiliation leaving) {
        boolean isOwner = active.stream().anyMatch(owner -> owner.id().equals(leaving.id()));
        if (isOwner && active.size() == 1) {
            throw new Refused("core.refused.lastowner", leaving.organisation().shortName());
        }
    }
}
