package perspectiva.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import perspectiva.core.accounts.Account;
import perspectiva.core.accounts.AccountRow;
import perspectiva.core.accounts.Accounts;
import perspectiva.core.store.Address;
import perspectiva.core.store.Columns;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;

/** The list of all accounts. */
@Named("accountsView")
@RequestScoped
public class AccountsView {

    @Inject
    Accounts accounts;

    @Inject
    AccountsExport export;

    private String typed;
    private Account.State state;
    private int page = 1;
    private String sort;
    private Slice<AccountRow> slice;
    private Columns.Chosen<AccountRow> columns;

    public void load() {
        slice = accounts.search(typed, state, Paging.of(page, sort));
        columns = export.chosen(Address.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap()));
    }

    public Columns.Chosen<AccountRow> getColumns() {
        return columns;
    }

    public Slice<AccountRow> getSlice() {
        return slice;
    }

    public Account.State[] getStates() {
        return Account.State.values();
    }

    /** The chip's tone. */
    public String tone(Account account) {
        return switch (account.state()) {
            case INVITED -> "wait";
            case ACTIVE -> "live";
            case SUSPENDED -> "stop";
        };
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public Account.State getState() {
        return state;
    }

    public void setState(Account.State state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }
}
