package perspectiva.needs.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import perspectiva.needs.entity.Wording.Remark;

/** Which words of a need choose people by what they are, and which only sound so. */
class WordingTest {

    private static Stream<Ground> grounds(String requirements) {
        NeedForm form = new NeedForm();
        form.setRequirements(requirements);
        return Wording.remarks(form).stream().map(Remark::ground);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AGE | Возраст до 35 лет",
                "AGE | Возраст от 25 до 45",
                "AGE | Мужчины и женщины до 40 лет",
                "AGE | Требуется продавец не старше 45 лет",
                "AGE | 25–40 лет, ответственность",
                "AGE | Ищем молодого специалиста",
                "AGE | Пенсионеров просим не беспокоить",
                "AGE | Up to 35 years old",
                "AGE | Young woman for the office",
                "SEX | Только мужчина",
                "SEX | Требуются женщины на фасовку",
                "SEX | Нужна девушка в офис",
                "SEX | Лица мужского пола",
                "SEX | Пол: женский",
                "SEX | Men only",
                "SEX | A female secretary",
                "FAMILY | Незамужняя, без детей",
                "FAMILY | Семейное положение: женат",
                "FAMILY | Дети старше 5 лет",
                "FAMILY | No children",
                "NATIONALITY | Славянская внешность обязательна",
                "NATIONALITY | Только граждане РФ",
                "NATIONALITY | Национальность русская",
                "NATIONALITY | Russian citizens only",
                "RELIGION | Православным, верующим",
                "LOOKS | Приятная внешность",
                "LOOKS | Pleasant appearance",
                "RESIDENCE | Прописка в Краснокамске",
                "RESIDENCE | Иногородним не звонить",
                "DISABILITY | Инвалидам не предлагать",
                "DISABILITY | Не инвалид"
            })
    void what_chooses_people_is_pointed_at(Ground ground, String sentence) {
        assertThat(grounds(sentence)).contains(ground);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Опыт работы от 3 лет",
                "Стаж до 25 лет учитывается при начислении надбавки",
                "Договор на срок до 20 лет",
                "Старше 18 лет: работа во вредных условиях",
                "Не моложе 18 лет",
                "От 16 лет",
                "At least 18 years old",
                "Three years of experience",
                "Оклад до 45 тыс. рублей",
                "До 30 человек в смене",
                "Молодой коллектив",
                "Продажа мужской и женской одежды",
                "Приглашаем мужчин и женщин",
                "Женский парикмахер: стрижки для женщин",
                "Подъём тяжестей, женщины не допускаются (ст. 253 ТК РФ)",
                "Работы из Перечня 512н, поэтому принимаем мужчин",
                "На время декретного отпуска",
                "Воспитатель для детей от 3 лет",
                "Работа с детьми",
                "Знание русского языка",
                "Гражданство РФ: допуск к государственной тайне",
                "Место по квоте, не инвалидам не предлагаем",
                "Возраст и пол не важны",
                "Независимо от возраста и пола",
                "Регистрация документов в журнале",
                "Проживание в общежитии",
                "Санаторно-курортное лечение, детский лагерь",
                "Слесарь 4 разряда, пол в цехе бетонный",
                "Men's shoes, women's shoes",
                "Woman or man of any age"
            })
    void what_only_sounds_so_is_left_alone(String sentence) {
        assertThat(grounds(sentence)).isEmpty();
    }

    @Test
    void the_very_sentence_is_named_and_where_it_stands() {
        NeedForm form = new NeedForm();
        form.setTitle("Продавец");
        form.setConditions("Дружный коллектив. Ищем девушку до 30 лет. Обеды за счёт фирмы.");

        assertThat(Wording.remarks(form))
                .containsExactly(
                        new Remark(NeedField.CONDITIONS, Ground.AGE, "Ищем девушку до 30 лет."),
                        new Remark(NeedField.CONDITIONS, Ground.SEX, "Ищем девушку до 30 лет."));
    }

    @Test
    void an_empty_form_is_fine() {
        assertThat(Wording.remarks(new NeedForm())).isEmpty();
    }
}
