package perspectiva.core.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Locale;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Sha256;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;

/**
 * What people are told about a purpose, in one edition. An edition never changes: people consented to its very words. Whoever
 * wants other words writes the next one.
 */
@Entity
@Table(name = "core_purpose_text")
public class PurposeText extends StoredRecord {

    private static final int TITLE = 200;
    private static final int BODY = 4000;

    private String purpose;

    private int edition;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "title_ru")
    private String titleRu;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "body_ru")
    private String bodyRu;

    @Column(name = "body_en")
    private String bodyEn;

    protected PurposeText() {}

    /** The edition after this one. */
    PurposeText next(PurposeSheet sheet, String by) {
        PurposeText next = new PurposeText();
        next.purpose = purpose;
        next.edition = edition + 1;
        next.writtenBy = by;
        next.titleRu = Typed.required(sheet.getTitleRu(), TITLE, "titleRu");
        next.titleEn = Typed.required(sheet.getTitleEn(), TITLE, "titleEn");
        next.bodyRu = body(sheet.getBodyRu(), "bodyRu");
        next.bodyEn = body(sheet.getBodyEn(), "bodyEn");
        if (next.hash().equals(hash())) {
            throw new Refused("core.refused.purpose.same");
        }
        return next;
    }

    private static String body(String typed, String field) {
        String text = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        if (text.isEmpty()) {
            throw new Refused("core.refused.empty").at(field);
        }
        if (text.length() > BODY) {
            throw new Refused("core.refused.long", BODY).at(field);
        }
        return text;
    }

    /** The fingerprint of its words, SHA-256 in hexadecimal: a consent keeps it, to show later what was consented to. */
    public String hash() {
        return Sha256.of(String.join("\n", titleRu, bodyRu, titleEn, bodyEn));
    }

    public String purpose() {
        return purpose;
    }

    /** The first is 1. */
    public int edition() {
        return edition;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public String title(Locale language) {
        return isEnglish(language) ? titleEn : titleRu;
    }

    public String body(Locale language) {
        return isEnglish(language) ? bodyEn : bodyRu;
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }
}
