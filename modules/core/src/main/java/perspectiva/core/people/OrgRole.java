package perspectiva.core.people;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import perspectiva.spi.Role;

/** What a representative may do in the portal for the organisation. */
public enum OrgRole {
    /** Everything, and decides who else may. */
    OWNER,
    /** Posts needs and deals with candidates. */
    HR,
    /** Sees invoices and payments. */
    FINANCE,
    /** Sees, changes nothing. */
    VIEWER;

    /** The roles that come with it: owners and personnel officers act as employers, everybody of a member as its member. */
    public Set<Role> rolesFor(Organisation organisation) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (this == OWNER || this == HR) {
            roles.add(Role.EMPLOYER);
        }
        if (organisation.isMember()) {
            roles.add(Role.MEMBER);
        }
        return roles;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
