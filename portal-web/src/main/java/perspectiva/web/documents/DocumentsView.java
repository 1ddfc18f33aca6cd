package perspectiva.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import perspectiva.core.documents.Brought;
import perspectiva.core.documents.Documents;
import perspectiva.core.documents.Shelf;
import perspectiva.spi.Refused;
import perspectiva.web.frame.Frame;
import perspectiva.web.people.Said;

/** The papers of whatever record a page shows; the page says which by {@code portal:documents}. */
@Named("documentsView")
@RequestScoped
public class DocumentsView {

    /** The form's field of files. */
    private static final String FIELD = "paper";

    @Inject
    Documents documents;

    @Inject
    HttpServletRequest request;

    @Inject
    Frame frame;

    @Inject
    Said said;

    private final Map<String, Shelf> shelves = new HashMap<>();
    private Long chosen;
    private String reason;

    /** Read once a request. */
    public Shelf of(String kind, long record) {
        return shelves.computeIfAbsent(kind + " " + record, any -> documents.shelf(kind, record));
    }

    /** One after the other: what was attached before one is refused stays attached. */
    public void attach(String kind, long record) {
        shelves.clear();
        List<Part> parts = parts();
        if (parts.isEmpty()) {
            throw new Refused("core.refused.document.none").at("papers");
        }
        for (Part part : parts) {
            documents.attach(kind, record, new Brought(part.getSubmittedFileName(), part::getInputStream));
        }
        said.andGo("portal.documents.attached", here());
    }

    /** A browser sends an empty part without a name when no file was chosen. */
    private List<Part> parts() {
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().equals(FIELD))
                    .filter(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isEmpty())
                    .toList();
        } catch (ServletException notSentAsFiles) {
            return List.of();
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    public void remove() {
        shelves.clear();
        if (chosen == null) {
            throw new Refused("core.refused.document.choose").at("paperId");
        }
        documents.remove(chosen, reason);
        said.andGo("portal.documents.removed", here());
    }

    private String here() {
        return frame.getHere() + "#papers-title";
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
