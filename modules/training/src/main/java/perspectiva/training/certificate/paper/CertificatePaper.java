package perspectiva.training.certificate.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import perspectiva.core.caller.Identity;
import perspectiva.core.start.Settings;
import perspectiva.core.text.Formats;
import perspectiva.core.text.Texts;
import perspectiva.training.certificate.entity.Certificate;
import perspectiva.training.certificate.entity.IssuedOutcome;

/** Writes the document somebody holds in hand, in Russian as the law has it: what was learnt, and how anybody checks it. */
@ApplicationScoped
public class CertificatePaper {

    private static final float LEFT = 68;
    private static final float RIGHT = Sheet.WIDTH - 56;
    private static final float SQUARE = 92;

    /** Where what was learnt must end: below stand the signature and the square code. */
    private static final float FOOT = 455;

    @Inject
    Texts texts;

    @Inject
    Formats formats;

    @Inject
    Settings settings;

    /** The address at which anybody checks it. */
    public String addressOf(Certificate certificate) {
        return settings.address() + "/training/verify?code="
                + certificate.code().plain();
    }

    /** @return a PDF of one page */
    public byte[] of(Certificate certificate) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(kindOf(certificate) + " " + certificate.number());
            document.getDocumentInformation().setAuthor(certificate.award().provider());
            document.getDocumentCatalog().setLanguage(Identity.RUSSIAN.toLanguageTag());
            try (Sheet sheet = new Sheet(document)) {
                write(certificate, sheet, Type.regular(document), Type.bold(document));
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private void write(Certificate certificate, Sheet sheet, Type regular, Type bold) throws IOException {
        sheet.box(Sheet.ACCENT, 0, 0, 16, Sheet.HEIGHT);
        sheet.frame(Sheet.LINE, 34, 22, Sheet.WIDTH - 56, Sheet.HEIGHT - 44);
        head(certificate, sheet, regular, bold);
        float below = learnt(certificate, sheet, regular, bold);
        outcomes(certificate, sheet, regular, bold, below);
        signature(certificate, sheet, regular);
        check(certificate, sheet, regular, bold);
    }

    private void head(Certificate certificate, Sheet sheet, Type regular, Type bold) throws IOException {
        sheet.text(bold, 12, Sheet.ACCENT, LEFT, 62, say("issuer"));
        sheet.text(regular, 10, Sheet.QUIET, LEFT, 78, certificate.award().provider());
        sheet.textUpTo(bold, 12, Sheet.INK, RIGHT, 62, say("number", certificate.number()));
        if (certificate.isDuplicate()) {
            sheet.textUpTo(regular, 10, Sheet.QUIET, RIGHT, 78, say("duplicate"));
        }
    }

    private float learnt(Certificate certificate, Sheet sheet, Type regular, Type bold) throws IOException {
        float width = RIGHT - LEFT;
        String kind = kindOf(certificate);
        float large = bold.fitting(kind, 28, width, 1);
        sheet.text(bold, large, Sheet.INK, LEFT, 138, kind);
        sheet.text(regular, 11, Sheet.QUIET, LEFT, 180, say("given." + kindWord(certificate)));
        float name = bold.fitting(certificate.holder(), 25, width, 1);
        sheet.text(bold, name, Sheet.ACCENT, LEFT, 214, certificate.holder());
        sheet.text(regular, 11, Sheet.QUIET, LEFT, 246, say("learnt"));
        String title = "«" + certificate.award().title() + "»";
        float size = bold.fitting(title, 17, width, 2);
        float next = sheet.texts(bold, size, Sheet.INK, LEFT, 272, bold.lines(title, size, width));
        next = sheet.texts(regular, 11.5f, Sheet.INK, LEFT, next + 4, regular.lines(facts(certificate), 11.5f, width));
        if (!certificate.grade().isEmpty()) {
            String grade = say("grade", certificate.grade());
            next = sheet.texts(regular, 11.5f, Sheet.INK, LEFT, next, regular.lines(grade, 11.5f, width));
        }
        return next;
    }

    private String facts(Certificate certificate) {
        return say(
                "facts",
                certificate.award().hours(),
                formats.date(certificate.award().startsOn(), Identity.RUSSIAN),
                formats.date(certificate.award().endsOn(), Identity.RUSSIAN));
    }

    /** As many as there is room for; the address at the foot shows all. */
    private void outcomes(Certificate certificate, Sheet sheet, Type regular, Type bold, float below)
            throws IOException {
        float size = 10;
        float next = below + 14;
        List<String> lines = new ArrayList<>();
        int room = (int) ((FOOT - next - 15) / (size * 1.3f));
        int left = certificate.outcomes().size();
        for (IssuedOutcome outcome : certificate.outcomes()) {
            List<String> more = regular.lines("– " + outcome.statement(), size, RIGHT - LEFT);
            if (lines.size() + more.size() > room - (left > 1 ? 1 : 0)) {
                break;
            }
            lines.addAll(more);
            left--;
        }
        if (lines.isEmpty()) {
            return;
        }
        if (left > 0) {
            lines.add(say("more", left));
        }
        sheet.text(bold, 10.5f, Sheet.INK, LEFT, next, say("outcomes"));
        sheet.texts(regular, size, Sheet.INK, LEFT, next + 15, lines);
    }

    private void signature(Certificate certificate, Sheet sheet, Type regular) throws IOException {
        sheet.text(
                regular,
                10,
                Sheet.INK,
                LEFT,
                492,
                say("issued", formats.date(certificate.issuedOn(), Identity.RUSSIAN)));
        if (certificate.validUntil().isPresent()) {
            String until = formats.date(certificate.validUntil().get(), Identity.RUSSIAN);
            sheet.text(regular, 10, Sheet.INK, LEFT + 150, 492, say("until", until));
        }
        sheet.box(Sheet.INK, LEFT, 532, 210, 0.6f);
        float size = regular.fitting(certificate.signatory(), 10, 300, 1);
        sheet.text(regular, size, Sheet.INK, LEFT, 546, certificate.signatory());
        sheet.text(regular, 9, Sheet.QUIET, LEFT + 222, 532, say("seal"));
    }

    private void check(Certificate certificate, Sheet sheet, Type regular, Type bold) throws IOException {
        float left = RIGHT - SQUARE;
        sheet.code(addressOf(certificate), left, 460, SQUARE);
        float right = left - 14;
        sheet.textUpTo(bold, 9, Sheet.INK, right, 500, say("check"));
        sheet.textUpTo(regular, 8.5f, Sheet.QUIET, right, 514, settings.address() + "/training/verify");
        sheet.textUpTo(
                regular, 8.5f, Sheet.QUIET, right, 528, certificate.code().readable());
    }

    private String kindOf(Certificate certificate) {
        return texts.text(Identity.RUSSIAN, "training.document." + kindWord(certificate));
    }

    private static String kindWord(Certificate certificate) {
        return certificate.award().document().word();
    }

    private String say(String key, Object... values) {
        return texts.text(Identity.RUSSIAN, "training.certificate.paper." + key, values);
    }
}
