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
                named.forEach(dropIn -> quarantine.blame(dropIn, reason(refusal)));
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
        boolean isUp = tries(good);
        if (!isUp) {
            throw refusal;
        }
        for (DropIn dropIn : dropIns) {
            List<DropIn> more = new ArrayList<>(good);
            more.add(dropIn);
            isUp = dropIns.size() > 1 && tries(more);
            if (isUp) {
                good.add(dropIn);
            } else {
                quarantine.blame(dropIn, reason(refusal));
            }
        }
        if (!isUp && dropIns.size() > 1 && !tries(good)) {
            throw refusal;
        }
    }

    private boolean tries(List<DropIn> dropIns) {
        try (Culprits complaints = Culprits.listening()) {
            return comesUp(dropIns, complaints);
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
        String cause = complaints.cause();
        return new CannotGoOn(
                Outcome.DEPLOYMENT_FAILED,
                "The portal could not be deployed%s. The log tells more.",
                cause.isEmpty() ? "" : ": " + cause);
    }

    private static String reason(CannotGoOn refusal) {
        return "The portal does not start with it. " + refusal.getMessage();
    }
}
