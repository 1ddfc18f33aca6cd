package perspectiva.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the application up; if need be without the drop-in modules that break it. Who is to blame is read from the server's
 * complaints. When they name nobody, the modules are added one after the other to a portal that is known to start.
 */
final class Deployment {

    private final Server server;
    private final PortalArchive archive;
    private final Quarantine quarantine;
    private final Readiness readiness;

    Deployment(Server server, PortalArchive archive, Quarantine quarantine, Readiness readiness) {
        this.server = server;
        this.archive = archive;
        this.quarantine = quarantine;
        this.readiness = readiness;
    }

    void bringUp(List<DropIn> dropIns) {
        try (Culprits complaints = Culprits.listening()) {
            if (comesUp(dropIns, complaints)) {
                return;
            }
            CannotGoOn refusal = refusal(complaints);
            if (dropIns.isEmpty() || refusal.outcome() == Outcome.SCHEMA_NEWER) {
                throw refusal;
            }
            List<DropIn> named = complaints.among(dropIns);
            if (named.isEmpty()) {
                bringUpOneByOne(dropIns, refusal);
            } else {
                named.forEach(dropIn -> quarantine.blame(dropIn, reason(complaints)));
                bringUpWithout(named, dropIns, refusal);
            }
        }
    }

    private void bringUpWithout(List<DropIn> named, List<DropIn> dropIns, CannotGoOn refusal) {
        try {
            bringUp(dropIns.stream().filter(dropIn -> !named.contains(dropIn)).toList());
        } catch (CannotGoOn notTheirFault) {
            quarantine.forgive(named);
            throw refusal;
        }
    }

    private void bringUpOneByOne(List<DropIn> dropIns, CannotGoOn refusal) {
        List<DropIn> good = new ArrayList<>();
        if (!tries(good)) {
            throw refusal;
        }
        boolean isUp = true;
        for (DropIn dropIn : dropIns) {
            good.add(dropIn);
            isUp = tries(good);
            if (!isUp) {
                good.remove(dropIn);
            }
        }
        if (!isUp && !tries(good)) {
            throw refusal;
        }
    }

    /** Whether the portal comes up with these; if not, the last of them is to blame. */
    private boolean tries(List<DropIn> dropIns) {
        try (Culprits complaints = Culprits.listening()) {
            boolean isUp = comesUp(dropIns, complaints);
            if (!isUp && !dropIns.isEmpty()) {
                quarantine.blame(dropIns.get(dropIns.size() - 1), reason(complaints));
            }
            return isUp;
        }
    }

    private boolean comesUp(List<DropIn> dropIns, Culprits complaints) {
        server.undeploy();
        Readiness.forget();
        Path application = archive.with(dropIns);
        if (!server.deploy(application)) {
            return false;
        }
        boolean isUp = readiness.comesUp();
        if (!isUp && Readiness.isFailed()) {
            complaints.note(Readiness.refusal().getMessage());
        }
        return isUp;
    }

    private static CannotGoOn refusal(Culprits complaints) {
        if (Readiness.isFailed()) {
            return Readiness.refusal();
        }
        return new CannotGoOn(Outcome.DEPLOYMENT_FAILED, "The portal could not be deployed: %s", complaints.cause());
    }

    private static String reason(Culprits complaints) {
        return "The portal does not start with it: " + complaints.cause();
    }
}
