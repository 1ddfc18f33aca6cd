package perspectiva.core.privacy;

import java.io.Serial;
import java.io.Serializable;

/** The words of a purpose's next edition, as staff type them. */
public class PurposeSheet implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private String titleRu;
    private String titleEn;
    private String bodyRu;
    private String bodyEn;

    public String getTitleRu() {
        return titleRu;
    }

    public void setTitleRu(String titleRu) {
        this.titleRu = titleRu;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getBodyRu() {
        return bodyRu;
    }

    public void setBodyRu(String bodyRu) {
        this.bodyRu = bodyRu;
    }

    public String getBodyEn() {
        return bodyEn;
    }

    public void setBodyEn(String bodyEn) {
        this.bodyEn = bodyEn;
    }
}
