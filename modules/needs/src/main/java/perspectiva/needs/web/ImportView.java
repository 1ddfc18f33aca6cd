package perspectiva.needs.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import perspectiva.core.store.Paging;
import perspectiva.core.store.Slice;
import perspectiva.core.text.PageTexts;
import perspectiva.needs.imports.ImportFault;
import perspectiva.needs.imports.ImportState;
import perspectiva.needs.imports.Imports;
import perspectiva.needs.imports.NeedImport;
import perspectiva.spi.Caller;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** The screen on which needs are brought as a table: the file, then what its check found, then how far it is. */
@Named("needsImportView")
@ViewScoped
public class ImportView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int SHOWN = 10;

    @Inject
    Imports imports;

    @Inject
    PageTexts text;

    @Inject
    Caller caller;

    private Long id;
    private int page = 1;
    private transient Part file;

    /** Read when first asked for, which after a button is before the page's address is looked at. */
    private transient NeedImport one;

    private transient Slice<ImportFault> faults;
    private transient List<NeedImport> latest;

    /** A foreign or unknown import is not found before anything of it is shown. */
    public void load() {
        getOne();
    }

    public String bring() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new Refused("needs.refused.import.file").at("file");
        }
        try (InputStream content = file.getInputStream()) {
            return at(imports.bring(file.getSubmittedFileName().replaceAll(".*[/\\\\]", ""), content));
        }
    }

    public String carryOut(long chosen) {
        one = null;
        imports.carryOut(chosen);
        return at(chosen);
    }

    public String drop(long chosen) {
        one = null;
        imports.drop(chosen);
        return "/needs/import?faces-redirect=true";
    }

    private static String at(long chosen) {
        return "/needs/import?faces-redirect=true&id=" + chosen;
    }

    /** Whether the caller brings needs of any employer, and so must name each. */
    public boolean isForAnybody() {
        return caller.is(Role.DIRECTOR);
    }

    public boolean isAtWork() {
        return getOne() != null && getOne().state().isAtWork();
    }

    public boolean isWaiting() {
        return getOne() != null && getOne().state() == ImportState.CHECKED;
    }

    public String sentence(ImportFault fault) {
        return text.filled(fault.key(), fault.values());
    }

    public String tone(NeedImport other) {
        return switch (other.state()) {
            case CHECKING, IMPORTING, CHECKED -> "wait";
            case DONE -> "done";
            case DROPPED -> "stop";
            case FAILED -> "bad";
        };
    }

    /** Null on the page that takes the file. */
    public NeedImport getOne() {
        if (one == null && id != null) {
            one = imports.byId(id);
        }
        return one;
    }

    public Slice<ImportFault> getFaults() {
        if (faults == null) {
            faults = imports.faults(id, Paging.of(page, ""));
        }
        return faults;
    }

    /** Those of the caller that were brought last. */
    public List<NeedImport> getLatest() {
        if (latest == null) {
            latest = imports.latest(SHOWN);
        }
        return latest;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
