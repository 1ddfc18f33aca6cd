package perspectiva.core.views;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import perspectiva.core.store.StoredRecord;
import perspectiva.core.text.Characters;
import perspectiva.spi.Refused;

/** A saved view is a list with its filters, order and columns under a name: one person's, or shared with the office. */
@Entity
@Table(name = "core_saved_view")
public class SavedView extends StoredRecord {

    static final int NAME_MOST = 60;
    static final int QUERY_MOST = 1000;

    @Column(name = "account_id")
    private long account;

    private String page;

    private String name;

    private String query;

    /** 1 when colleagues see it, else 0. */
    @Column(name = "is_shared")
    private int shared;

    protected SavedView() {}

    /**
     * @param page the list's address without parameters
     * @param query its parameters, without the question mark
     */
    SavedView(long account, String page, String name, String query, boolean isShared) {
        String called = name == null ? "" : Characters.legible(name).strip();
        if (called.isEmpty() || called.length() > NAME_MOST) {
            throw new Refused("core.refused.view.name", NAME_MOST).at("viewName");
        }
        if (query.length() > QUERY_MOST) {
            throw new Refused("core.refused.view.query").at("viewName");
        }
        this.account = account;
        this.page = page;
        this.name = called;
        this.query = query;
        this.shared = isShared ? 1 : 0;
    }

    /** It shows something else from now on. */
    void show(String otherQuery, boolean isShared) {
        query = otherQuery;
        shared = isShared ? 1 : 0;
    }

    public boolean isOf(long someAccount) {
        return account == someAccount;
    }

    public boolean isShared() {
        return shared == 1;
    }

    public String name() {
        return name;
    }

    public String query() {
        return query;
    }

    public String address() {
        return query.isEmpty() ? page : page + "?" + query;
    }
}
