package perspectiva.training.certificate.paper;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** An empty sheet, A4 across, and what can be put on it. Measured in points from its upper left corner. */
final class Sheet implements AutoCloseable {

    static final Color INK = new Color(0x14211F);
    static final Color QUIET = new Color(0x51615E);
    static final Color ACCENT = new Color(0x0B6E6E);
    static final Color LINE = new Color(0xC9D6D4);

    static final float WIDTH = PDRectangle.A4.getHeight();
    static final float HEIGHT = PDRectangle.A4.getWidth();

    /** From one line of text to the next, by its size. */
    private static final float LEADING = 1.3f;

    private final PDPageContentStream content;

    Sheet(PDDocument document) throws IOException {
        PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    void text(Type type, float size, Color colour, float left, float baseline, String text) throws IOException {
        content.beginText();
        content.setFont(type.font(), size);
        content.setNonStrokingColor(colour);
        content.newLineAtOffset(left, HEIGHT - baseline);
        content.showText(type.printable(text));
        content.endText();
    }

    /** Ends there instead of beginning. */
    void textUpTo(Type type, float size, Color colour, float right, float baseline, String text) throws IOException {
        text(type, size, colour, right - type.width(text, size), baseline, text);
    }

    /** @return the next line's baseline */
    float texts(Type type, float size, Color colour, float left, float baseline, List<String> lines)
            throws IOException {
        float next = baseline;
        for (String line : lines) {
            text(type, size, colour, left, next, line);
            next += size * LEADING;
        }
        return next;
    }

    void box(Color colour, float left, float top, float width, float height) throws IOException {
        content.setNonStrokingColor(colour);
        content.addRect(left, HEIGHT - top - height, width, height);
        content.fill();
    }

    void frame(Color colour, float left, float top, float width, float height) throws IOException {
        content.setStrokingColor(colour);
        content.setLineWidth(0.75f);
        content.addRect(left, HEIGHT - top - height, width, height);
        content.stroke();
    }

    /** A square that cameras read; around it must be nothing. */
    void code(String text, float left, float top, float size) throws IOException {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        float module = size / code.size;
        content.setNonStrokingColor(INK);
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    content.addRect(left + x * module, HEIGHT - top - (y + 1) * module, module, module);
                }
            }
        }
        content.fill();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
