package perspectiva.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import perspectiva.core.codes.BroughtFile;
import perspectiva.core.codes.CodeList;
import perspectiva.core.codes.Edition;
import perspectiva.core.codes.EditionSheet;
import perspectiva.core.codes.Editions;
import perspectiva.core.codes.Finding;
import perspectiva.web.people.Said;

/** One edition of a code list: brought, judged, applied or dropped on one page. */
@Named("editionView")
@ViewScoped
public class EditionView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Editions editions;

    @Inject
    Said said;

    private Long id;
    private final EditionSheet sheet = new EditionSheet();
    private transient List<Part> files;
    private transient Edition edition;
    private transient Map<Finding.Kind, List<Finding>> findings;

    public void open() {
        if (id != null) {
            edition = editions.byId(id);
        }
    }

    public void bring() {
        Edition brought = editions.bring(
                sheet,
                files == null
                        ? List.of()
                        : files.stream()
                                .filter(EditionView::isChosen)
                                .map(EditionView::read)
                                .toList());
        said.go(addressOf(brought.id()));
    }

    /** A browser sends an empty part when no file was chosen. */
    private static boolean isChosen(Part part) {
        return part.getSize() > 0 && part.getSubmittedFileName() != null;
    }

    private static BroughtFile read(Part part) {
        try (InputStream content = part.getInputStream()) {
            return new BroughtFile(part.getSubmittedFileName().replaceAll("^.*[/\\\\]", ""), content.readAllBytes());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public void apply() {
        editions.apply(id);
        said.go(addressOf(id));
    }

    public void drop() {
        editions.drop(id);
        said.andGo("admin.edition.dropped", "/admin/codes");
    }

    /** Asked again and again while the portal works at it. */
    public void look() {
        edition = null;
        if (!getEdition().state().isWork()) {
            said.go(addressOf(id));
        }
    }

    private static String addressOf(Long edition) {
        return "/admin/edition?id=" + edition;
    }

    public boolean isNew() {
        return id == null;
    }

    public Edition getEdition() {
        if (edition == null) {
            edition = editions.byId(id);
        }
        return edition;
    }

    /** The kinds of finding this edition has any of, the gravest first. */
    public List<Finding.Kind> getKinds() {
        return Arrays.stream(Finding.Kind.values())
                .filter(kind -> !getFindings().getOrDefault(kind, List.of()).isEmpty())
                .toList();
    }

    /** What the dry run found, by kind. */
    public Map<Finding.Kind, List<Finding>> getFindings() {
        if (findings == null) {
            findings = editions.findings(id).stream().collect(Collectors.groupingBy(Finding::kind));
        }
        return findings;
    }

    /** How many of the kind there are; more than are shown, perhaps. */
    public int count(Finding.Kind kind) {
        return switch (kind) {
            case FLAW -> getEdition().flaws();
            case ADDED -> getEdition().added();
            case RENAMED -> getEdition().renamed();
            case RETIRED -> getEdition().retired();
            case RETURNED -> getEdition().returned();
            case ORPHAN -> getFindings().get(kind).size();
        };
    }

    public List<CodeList> getLists() {
        return Arrays.stream(CodeList.values()).filter(CodeList::isBrought).toList();
    }

    public EditionSheet getSheet() {
        return sheet;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
