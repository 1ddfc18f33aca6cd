package perspectiva.core.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as offices send them, and as somebody might who means no good. */
final class SampleFiles {

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    static final String MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";

    private SampleFiles() {}

    static byte[] pdf(String what) {
        return ("%PDF-1.4\n% " + what + "\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n").getBytes(UTF_8);
    }

    static byte[] png() {
        return bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1);
    }

    static byte[] jpeg() {
        return bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0);
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** Microsoft's container, with further parts beside the main one. */
    static byte[] office(String mainType, String... parts) {
        String types = "<Types><Override PartName=\"/main.xml\" ContentType=\"" + mainType + "\"/></Types>";
        return zip("[Content_Types].xml", types, parts);
    }

    static byte[] openDocument(String type, String... parts) {
        return zip("mimetype", type, parts);
    }

    static byte[] zip(String first, String content, String... others) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(first));
            zip.write(content.getBytes(UTF_8));
            for (String other : others) {
                zip.putNextEntry(new ZipEntry(other));
                zip.write('x');
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Brought brought(String name, byte[] content) {
        return new Brought(name, () -> new ByteArrayInputStream(content));
    }
}
