package perspectiva.core.people;

import jakarta.persistence.EntityManager;

/** The boundary as tests without a server use it. */
public final class OrganisationsWithout {

    private OrganisationsWithout() {}

    public static Organisations aServer(EntityManager entities) {
        Organisations organisations = new Organisations();
        organisations.entities = entities;
        return organisations;
    }
}
