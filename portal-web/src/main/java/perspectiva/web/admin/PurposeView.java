package perspectiva.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import perspectiva.core.caller.Identity;
import perspectiva.core.privacy.PurposeSheet;
import perspectiva.core.privacy.PurposeText;
import perspectiva.core.privacy.Purposes;
import perspectiva.spi.Refused;
import perspectiva.web.people.Said;

/** The words of one purpose, in their editions. */
@Named("purposeView")
@ViewScoped
public class PurposeView implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Inject
    Purposes purposes;

    @Inject
    Said said;

    private String code;
    private PurposeSheet sheet;
    private transient List<PurposeText> editions;

    /** Refused as not found when there is no such purpose, or none was named. */
    public void open() {
        if (code == null) {
            throw new Refused.NotFound();
        }
        PurposeText present = getEditions().get(0);
        sheet = new PurposeSheet();
        sheet.setTitleRu(present.title(Identity.RUSSIAN));
        sheet.setTitleEn(present.title(Locale.ENGLISH));
        sheet.setBodyRu(present.body(Identity.RUSSIAN));
        sheet.setBodyEn(present.body(Locale.ENGLISH));
    }

    public void write() {
        purposes.write(code, sheet);
        said.andGo("admin.purpose.written", "/admin/purposes");
    }

    public List<PurposeText> getEditions() {
        if (editions == null) {
            editions = purposes.texts(code);
        }
        return editions;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public PurposeSheet getSheet() {
        return sheet;
    }
}
