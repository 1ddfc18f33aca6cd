package perspectiva.needs.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of an employer's own words leads to a person, and what only looks so. */
class WrittenContactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Звоните 8 (902) 123-45-67 | Звоните […]",
                "Звоните: +79021234567. | Звоните: […].",
                "Тел. 8-34273-4-25-36 | Тел. […]",
                "Отдел кадров 4-25-36 | Отдел кадров […]",
                "тел. 42536 | тел. […]",
                "Звоните 8 (34273) 45566 | Звоните […]",
                "Отдел кадров (34273) 45566 | Отдел кадров […]",
                "Отдел +7 (34273) 4 55 66 | Отдел […]",
                "Резюме на o.kuznetsova@karton.example, ждём | Резюме на […], ждём",
                "Пишите в t.me/olga_hr | Пишите в […]",
                "Телеграм @olga_hr | Телеграм […]",
                "Обращаться к Кузнецовой Ольге Петровне | Обращаться к […]",
                "Можно спросить Ольгу Петровну | Можно спросить […]",
                "Мастер Иванов А. П. ждёт | Мастер […] ждёт",
                "к мастеру А.П. Иванову | к мастеру […]"
            })
    void what_leads_to_a_person_is_masked(String written, String read) {
        assertThat(WrittenContacts.masked(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "от 45 000 до 60 000 ₽",
                "График 2/2 с 8:00 до 20:00",
                "80 000-120 000 или 85 000 – 95 000",
                "ГОСТ 12.0.004-2015, ст. 253 ТК РФ",
                "с 12.05.2025 по 2025-11-01",
                "г. Краснокамск, ул. Карла Маркса, 7",
                "завод им. С. М. Кирова, ул. Павла Петровича Бажова",
                "Слесарь 4–5 разряда, допуск 1000 В",
                "Лицензия № 59 12345678"
            })
    void what_only_looks_so_stays(String written) {
        assertThat(WrittenContacts.masked(written)).isEqualTo(written);
    }

    @Test
    void the_town_reads_no_contact_in_any_text_and_the_employers_own_form_keeps_it() {
        NeedForm form = SomeNeed.aForm();
        form.setDuties("Звонить 8 902 123 45 67");
        form.getTerms().setBenefits("Можно спросить Ольгу Петровну");

        NeedForm read = form.published();

        assertThat(read.getDuties()).isEqualTo("Звонить […]");
        assertThat(read.getTerms().getBenefits()).isEqualTo("Можно спросить […]");
        assertThat(form.getDuties()).contains("902");
    }
}
