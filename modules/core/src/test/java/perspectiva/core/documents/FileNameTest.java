package perspectiva.core.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is called: its owner's word, made harmless. */
class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            Заявка 7.pdf,               Заявка 7.pdf
            SCAN.PDF,                   SCAN.PDF
            C:\\Users\\Анна\\скан.pdf,  скан.pdf
            ../../etc/passwd,           passwd.pdf
            setup.exe,                  setup.exe.pdf
            'a\u202Efdp.exe',           afdp.exe.pdf
            '  two   blanks .pdf',      two blanks .pdf
            '<b>\"x\".pdf',             bx.pdf
            .htaccess,                  htaccess.pdf
            '',                         —.pdf
            """)
    void a_name_is_never_a_path_and_never_lies_about_what_it_is(String said, String kept) {
        assertThat(FileName.of(said, DocumentType.PDF)).isEqualTo(kept);
    }

    @Test
    void a_long_name_keeps_its_beginning_and_its_end() {
        String name = FileName.of("я".repeat(300) + ".jpeg", DocumentType.JPEG);

        assertThat(name).hasSize(120).startsWith("яяя").endsWith("я.jpeg").contains("…");
    }
}
