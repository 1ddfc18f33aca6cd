package perspectiva.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.OrganisationSheet;
import perspectiva.core.people.Organisations;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;
import perspectiva.web.people.Said;

/** One organisation's record: made, amended and read on one page. */
@Named("organisationView")
@ViewScoped
public class OrganisationView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    Said said;

    private Long id;
    private boolean edit;
    private int version;
    private OrganisationSheet sheet = new OrganisationSheet();
    private transient Organisation organisation;

    public void open() {
        if (id != null) {
            version = getOrganisation().version();
            sheet = getOrganisation().sheet();
        }
    }

    public void save() {
        Organisation saved = id == null ? organisations.register(sheet) : organisations.amend(id, version, sheet);
        said.andGo("admin.organisation.saved", "/admin/organisation?id=" + saved.id());
    }

    public boolean isNew() {
        return id == null;
    }

    public boolean isEditable() {
        return caller.isAny(Role.ADMINISTRATOR, Role.DIRECTOR);
    }

    /** Whether the page shows the form. */
    public boolean isForm() {
        return isEditable() && (edit || id == null);
    }

    public Organisation getOrganisation() {
        if (organisation == null) {
            organisation = organisations.byId(id);
        }
        return organisation;
    }

    public Organisation.Kind[] getKinds() {
        return Organisation.Kind.values();
    }

    public OrganisationSheet getSheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isEdit() {
        return edit;
    }

    public void setEdit(boolean edit) {
        this.edit = edit;
    }
}
