package perspectiva.core.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import perspectiva.core.audit.Audit;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** The register of organisations. */
@Boundary
public class Organisations {

    private static final String SOUGHT = " from Organisation o where o.state = :active and o.soughtAs like :typed";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @AllowedTo(Role.VISITOR)
    public Organisation byId(long id) {
        Organisation found = entities.find(Organisation.class, id);
        if (found == null) {
            throw new Refused.NotFound();
        }
        return found;
    }

    /** Those whose names or taxpayer's number contain what was typed, sorted by the short name unless asked otherwise. */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR, Role.BOARD, Role.COUNCIL, Role.MEMBER, Role.EMPLOYER, Role.TRAINER})
    public Slice<Organisation> search(String typed, Paging paging) {
        String pattern = Typed.pattern(typed);
        List<Organisation> rows = entities.createQuery(
                        "select o" + SOUGHT + " order by " + order(paging), Organisation.class)
                .setParameter("active", Organisation.State.ACTIVE)
                .setParameter("typed", pattern)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        long total = entities.createQuery("select count(o)" + SOUGHT, Long.class)
                .setParameter("active", Organisation.State.ACTIVE)
                .setParameter("typed", pattern)
                .getSingleResult();
        return new Slice<>(rows, total, paging);
    }

    private static String order(Paging paging) {
        String column =
                switch (paging.sort()) {
                    case "kind" -> "o.kind";
                    case "inn" -> "o.inn";
                    case "settlement" -> "o.settlement";
                    case "headcount" -> "o.headcount";
                    default -> "o.soughtAs";
                };
        return column + (paging.isDescending() ? " desc" : "") + ", o.id";
    }

    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public Optional<Organisation> byInn(Inn inn) {
        return entities.createQuery("select o from Organisation o where o.inn = :inn", Organisation.class)
                .setParameter("inn", inn.digits())
                .getResultStream()
                .findFirst();
    }

    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public Organisation register(OrganisationSheet sheet) {
        Organisation organisation = new Organisation(sheet);
        refuseNamesake(organisation);
        entities.persist(organisation);
        flush();
        audit.note(
                "core.audit.organisation.registered",
                organisation.shortName(),
                organisation.inn().digits());
        return organisation;
    }

    /** @param version the version the sheet was opened from */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR})
    public Organisation amend(long id, int version, OrganisationSheet sheet) {
        Organisation organisation = byId(id);
        if (organisation.version() != version) {
            throw new Refused.ChangedMeanwhile();
        }
        refuseNamesake(new Organisation(sheet), id);
        organisation.amend(sheet);
        flush();
        audit.note(
                "core.audit.organisation.amended",
                organisation.shortName(),
                organisation.inn().digits());
        return organisation;
    }

    /** Says that it is, or is no longer, a member of the partnership. */
    @AllowedTo({Role.ADMINISTRATOR, Role.DIRECTOR, Role.BOARD})
    public void markMember(long id, boolean isMember) {
        Organisation organisation = byId(id);
        if (isMember) {
            organisation.join();
        } else {
            organisation.withdraw();
        }
        audit.note(
                isMember ? "core.audit.organisation.joined" : "core.audit.organisation.withdrew",
                organisation.shortName(),
                "");
    }

    /** The organisation the caller acts for. */
    @AllowedTo(Role.VISITOR)
    public Optional<Organisation> mine() {
        return caller.organisation().map(this::byId);
    }

    /** The database knows when somebody else registered the same number at this very moment. */
    private void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException overtaken) {
            throw new Refused.ChangedMeanwhile();
        } catch (PersistenceException taken) {
            throw new Refused("core.refused.inn.meanwhile").at("inn");
        }
    }

    private void refuseNamesake(Organisation organisation) {
        refuseNamesake(organisation, -1);
    }

    private void refuseNamesake(Organisation organisation, long except) {
        byInn(organisation.inn()).filter(other -> other.id() != except).ifPresent(other -> {
            throw new Refused("core.refused.inn.taken", other.shortName()).at("inn");
        });
    }
}
