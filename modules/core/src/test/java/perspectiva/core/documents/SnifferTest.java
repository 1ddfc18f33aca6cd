package perspectiva.core.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static perspectiva.core.documents.SampleFiles.MACROS;
import static perspectiva.core.documents.SampleFiles.SHEET;
import static perspectiva.core.documents.SampleFiles.WORD;
import static perspectiva.core.documents.SampleFiles.office;
import static perspectiva.core.documents.SampleFiles.openDocument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file is, by its content alone. */
class SnifferTest {

    private static final String TEXT = "application/vnd.oasis.opendocument.text";

    @TempDir
    Path folder;

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments(DocumentType.PDF, SampleFiles.pdf("scan")),
                arguments(DocumentType.JPEG, SampleFiles.jpeg()),
                arguments(DocumentType.PNG, SampleFiles.png()),
                arguments(DocumentType.DOCX, office(WORD, "word/media/image1.svg")),
                arguments(DocumentType.XLSX, office(SHEET, "xl/worksheets/sheet1.xml")),
                arguments(DocumentType.ODT, openDocument(TEXT, "content.xml")));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void what_every_office_opens_is_taken(DocumentType type, byte[] content) throws IOException {
        assertThat(sniff(content)).contains(type);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("a page", "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(UTF_8)),
                arguments("a page behind a remark", "<!-- %PDF-1.4 --><html><script></script></html>".getBytes(UTF_8)),
                arguments("a drawing", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8)),
                arguments("a program of Windows", SampleFiles.bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0)),
                arguments("a program of Linux", SampleFiles.bytes(0x7F, 'E', 'L', 'F', 2, 1, 1, 0)),
                arguments("a script", "#!/bin/sh\nrm -rf /\n".getBytes(UTF_8)),
                arguments("an old Word file", SampleFiles.bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)),
                arguments("any archive", SampleFiles.zip("a.txt", "a")),
                arguments("a program of Java", SampleFiles.zip("META-INF/MANIFEST.MF", "Main-Class: A", "A.class")),
                arguments(
                        "a presentation",
                        office("application/vnd.openxmlformats-officedocument.presentationml.main+xml")),
                arguments("a drawing of LibreOffice", openDocument("application/vnd.oasis.opendocument.graphics")),
                arguments("half a Word file", Arrays.copyOf(office(WORD), 60)),
                arguments("a picture of another kind", "GIF89a\1\0\1\0".getBytes(UTF_8)),
                arguments("text", "Заявка".getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void nothing_else_is_whatever_it_is_called(String what, byte[] content) throws IOException {
        assertThat(sniff(content)).isEmpty();
    }

    static Stream<Arguments> unsafe() {
        return Stream.of(
                arguments("a Word file that says it has macros", office(MACROS)),
                arguments("one that hides them", office(WORD, "word/vbaProject.bin")),
                arguments("a table with old macros", office(SHEET, "xl/macrosheets/sheet1.xml")),
                arguments("a form with controls", office(WORD, "word/activeX/activeX1.bin")),
                arguments("a text with a program in it", office(WORD, "word/embeddings/setup.EXE")),
                arguments("a LibreOffice text with Basic", openDocument(TEXT, "Basic/Standard/Module1.xml")),
                arguments("one with a script", openDocument(TEXT, "Scripts/python/a.py")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsafe")
    void what_runs_is_refused_also_inside(String what, byte[] content) {
        assertThatThrownBy(() -> sniff(content)).isInstanceOf(UnsafeFile.class);
    }

    private Optional<DocumentType> sniff(byte[] content) throws IOException {
        return new Sniffer().typeOf(Files.write(folder.resolve("paper.pdf"), content));
    }
}
