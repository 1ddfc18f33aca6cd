package perspectiva.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
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
@RequestScoped
public class ImportView {

    private static final int SHOWN = 10;

    @Inject
    Imports imports;

    @Inject
    PageTexts text;

    @Inject
    Caller caller;

    private Long id;
    private int page = 1;
    private Part file;
    private NeedImport one;
    private Slice<ImportFault> faults;
    private List<NeedImport> latest = List.of();

    public void load() {
        if (id == null) {
            latest = imports.latest(SHOWN);
        } else {
            one = imports.byId(id);
            faults = imports.faults(id, Paging.of(page, ""));
        }
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
        imports.carryOut(chosen);
        return at(chosen);
    }

    public String drop(long chosen) {
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
        return one != null && one.state().isAtWork();
    }

    public boolean isWaiting() {
        return one != null && one.state() == ImportState.CHECKED;
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
        return one;
    }

    public Slice<ImportFault> getFaults() {
        return faults;
    }

    public List<NeedImport> getLatest() {
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
