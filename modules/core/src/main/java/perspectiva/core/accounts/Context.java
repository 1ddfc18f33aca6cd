package perspectiva.core.accounts;

import java.io.Serializable;
import java.util.Set;
import perspectiva.spi.Role;

/**
 * One organisation somebody may act for, or none, and what the person is there.
 *
 * @param organisation the organisation's record number; 0 for none
 * @param name what it is called; empty for none
 */
public record Context(long organisation, String name, Set<Role> roles) implements Serializable {

    public boolean isOrganisation() {
        return organisation != 0;
    }
}
