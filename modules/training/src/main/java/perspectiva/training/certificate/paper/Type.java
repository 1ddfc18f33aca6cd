package perspectiva.training.certificate.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One weight of Golos Text in one document: how wide words are, and where a line ends. Only letters that are used travel along. */
final class Type {

    private static final String FOLDER = "/perspectiva/training/fonts/";
    private static final byte[] REGULAR = file("golos-regular.ttf");
    private static final byte[] BOLD = file("golos-bold.ttf");

    /** What stands for a letter the type does not have. */
    private static final String UNKNOWN = "?";

    private final PDFont font;

    private Type(PDDocument document, byte[] file) throws IOException {
        font = PDType0Font.load(document, new ByteArrayInputStream(file), true);
    }

    static Type regular(PDDocument document) throws IOException {
        return new Type(document, REGULAR);
    }

    static Type bold(PDDocument document) throws IOException {
        return new Type(document, BOLD);
    }

    private static byte[] file(String name) {
        try (InputStream file = Type.class.getResourceAsStream(FOLDER + name)) {
            return file.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    PDFont font() {
        return font;
    }

    /** With all letters the type has; others are replaced, since a document with a gap is better than none. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> printable.append(has(letter) ? letter : letter.isBlank() ? " " : UNKNOWN));
        return printable.toString();
    }

    private boolean has(String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** In points. */
    float width(String text, float size) {
        try {
            return font.getStringWidth(printable(text)) / 1000 * size;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The size, at most the one that is wanted, at which the text needs no more lines than it may have. */
    float fitting(String text, float size, float width, int lines) {
        float fitting = size;
        while (fitting > size / 2 && lines(text, fitting, width).size() > lines) {
            fitting -= 0.5f;
        }
        return fitting;
    }

    /** Broken between words; a word that is wider than a line stands alone. */
    List<String> lines(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
