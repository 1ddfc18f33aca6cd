package perspectiva.core.accounts;

import perspectiva.core.people.Affiliation;

/** Somebody with a say in the portal for the organisation, and how the person's account stands. */
public record Colleague(Affiliation affiliation, Account account) {

    /** The word of the state shown: invited, active, suspended. */
    public String state() {
        return affiliation.isSuspended() ? "suspended" : account.state().word();
    }
}
