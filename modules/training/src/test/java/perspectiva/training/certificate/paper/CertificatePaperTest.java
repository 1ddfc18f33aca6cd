package perspectiva.training.certificate.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.core.store.SetClock;
import perspectiva.training.certificate.entity.Certificate;
import perspectiva.training.certificate.entity.SomeCertificate;

class CertificatePaperTest {

    @BeforeEach
    void atTheEndOfApril() {
        SetClock.at("2026-04-28T08:00:00Z");
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    private static String text(Certificate certificate) throws IOException {
        try (PDDocument document = Loader.loadPDF(SomePaper.maker().of(certificate))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void it_says_in_cyrillic_letters_who_learnt_what_and_where_it_is_checked() throws IOException {
        Certificate certificate = SomeCertificate.validUntil(LocalDate.of(2029, 4, 28));

        assertThat(text(certificate))
                .contains(
                        "Свидетельство о профессии рабочего",
                        "Юрова Анна Петровна",
                        "«Сварщик»",
                        "в объёме 64 академических часов, с 02.03.2026 по 24.04.2026",
                        "Учебный центр",
                        "№ СВ-2026-0001",
                        "варит швы в нижнем положении",
                        "Директор А. П. Иванова",
                        "Дата выдачи: 28.04.2026",
                        "Действует до: 28.04.2029",
                        "https://portal.example/training/verify",
                        certificate.code().readable())
                .doesNotContain("training.certificate");
    }

    @Test
    void a_duplicate_says_that_it_is_one() throws IOException {
        Certificate former = SomeCertificate.issued();

        assertThat(text(former)).doesNotContain("Дубликат");
        assertThat(text(former.reissue("СВ-2026-0002", "Łucja 👩‍🔧 Юрова", "Директор", "Утерян")))
                .contains("Дубликат", "СВ-2026-0002");
    }
}
