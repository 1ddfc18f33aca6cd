package perspectiva.training.certificate.badge;

import static perspectiva.spi.Role.DIRECTOR;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import perspectiva.core.audit.Audit;
import perspectiva.core.people.Typed;
import perspectiva.spi.AllowedTo;
import perspectiva.spi.Boundary;

/** The keys badges are signed with, as the office sees them: one in use, and those from before, whose signatures stay good. */
@Boundary
public class BadgeKeys {

    private static final int WHY_MOST = 300;

    @Inject
    SigningKeys keys;

    @Inject
    Audit audit;

    /**
     * A key.
     *
     * @param name its thumbprint (RFC 7638), which is in every badge it signed
     * @param since from when on it signed
     */
    public record Line(String name, Instant since, boolean isInUse) {}

    /** The latest first; none before the first badge. */
    @AllowedTo(DIRECTOR)
    public List<Line> all() {
        return keys.all().stream()
                .map(key -> new Line(key.name(), key.createdAt(), key.isInUse()))
                .toList();
    }

    /**
     * Badges are signed with a new key from now on.
     *
     * @param name the one that was in use when the caller looked
     * @param why for the audit log
     */
    @AllowedTo(DIRECTOR)
    public void replace(String name, String why) {
        String said = Typed.required(why, WHY_MOST, "why");
        keys.replace(name);
        audit.note("training.keys.audit.replaced", name, said);
    }
}
