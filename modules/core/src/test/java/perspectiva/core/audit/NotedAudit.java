package perspectiva.core.audit;

import java.util.ArrayList;
import java.util.List;

/** The audit log of tests that are not about it: what it was told is kept in a list. */
public final class NotedAudit extends Audit {

    /** Each as "action subject detail". */
    public final List<String> noted = new ArrayList<>();

    @Override
    public void note(String action, String subject, String detail) {
        noted.add(action + " " + subject + " " + detail);
    }
}
