package perspectiva.training.certificate.paper;

import perspectiva.core.start.SomeSettings;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;

/** Who writes documents in the tests, as the portal does. */
public final class SomePaper {

    private SomePaper() {}

    public static CertificatePaper maker() {
        CertificatePaper paper = new CertificatePaper();
        paper.texts = new Texts();
        paper.texts.add("training", SomePaper.class.getClassLoader());
        paper.formats = new Formats();
        paper.settings = new SomeSettings().with("address", "https://portal.example");
        return paper;
    }
}
