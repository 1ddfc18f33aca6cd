package perspectiva.core.documents;

import java.util.List;
import java.util.Locale;

/** What a paper may be: what every office opens, and nothing that runs. */
public enum DocumentType {
    PDF("application/pdf", true, "pdf"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    PNG("image/png", true, "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", false, "odt");

    private final String media;
    private final boolean isShown;
    private final List<String> endings;

    DocumentType(String media, boolean isShown, String... endings) {
        this.media = media;
        this.isShown = isShown;
        this.endings = List.of(endings);
    }

    /** As HTTP calls it. */
    public String media() {
        return media;
    }

    /** Whether browsers show it themselves. */
    public boolean isShown() {
        return isShown;
    }

    /** The usual ending of its files' names, without the dot. */
    String ending() {
        return endings.get(0);
    }

    boolean isEndingOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
    }
}
