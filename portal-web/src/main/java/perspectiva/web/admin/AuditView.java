package perspectiva.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.core.audit.AuditEntry;
import perspectiva.core.audit.AuditLog;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.text.PageTexts;

/** The screen of the audit log. */
@Named("auditView")
@RequestScoped
public class AuditView {

    @Inject
    AuditLog log;

    @Inject
    PageTexts text;

    private String typed;
    private int page = 1;
    private boolean check;
    private String verdict;
    private Slice<AuditEntry> slice;

    public void load() {
        slice = log.search(typed, Paging.of(page, ""));
        if (check) {
            long broken = log.firstBroken();
            verdict = broken == 0 ? text.get("admin.audit.whole") : text.of("admin.audit.broken", broken);
        }
    }

    public Slice<AuditEntry> getSlice() {
        return slice;
    }

    public String getVerdict() {
        return verdict;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public boolean isCheck() {
        return check;
    }

    public void setCheck(boolean check) {
        this.check = check;
    }
}
