package perspectiva.needs.imports;

import java.util.List;
import java.util.Locale;
import perspectiva.core.tables.BroughtColumn;

/**
 * A column of a brought table, found by its name in Russian or English, in any order. The first two names are
 * the template's.
 */
enum ImportColumn implements BroughtColumn {
    INN("inn", "ИНН работодателя", "Employer INN", "ИНН", "INN"),
    TITLE("title", "Профессия или должность", "Occupation or post", "Профессия", "Должность", "Title", "Job title"),
    OCCUPATION("title", "Код ОКЗ", "ISCO code", "ОКЗ", "Код занятия", "Occupation code", "ISCO-08"),
    POSTS("posts", "Сколько мест", "Posts", "Мест", "Количество мест", "Vacancies"),
    PLACE("place", "Где работать", "Place of work", "Место работы", "Адрес", "Place"),
    PAY_FROM("payFrom", "Оплата от, ₽", "Pay from, RUB", "Оплата от", "Зарплата от", "Pay from"),
    PAY_TO("payTo", "Оплата до, ₽", "Pay to, RUB", "Оплата до", "Зарплата до", "Pay to"),
    PAY_AGREED("payFrom", "Оплата по договорённости", "Pay by agreement", "По договорённости"),
    START_WANTED("startWanted", "Нужны с", "Wanted from", "Дата начала", "Start date"),
    CONTRACT("contract", "Договор", "Contract"),
    HOURS_WEEK("hoursWeek", "Часов в неделю", "Hours a week"),
    SHIFT("shift", "График", "Working pattern", "График работы", "Shift"),
    DUTIES("duties", "Что делать", "Duties", "Обязанности"),
    REQUIREMENTS("requirements", "Что нужно", "Requirements", "Требования"),
    CONDITIONS("conditions", "Что предлагаете", "Conditions", "Условия"),
    CONTACT_NAME("contactName", "Контактное лицо", "Contact person", "Контакт", "Contact"),
    CONTACT_PHONE("contactPhone", "Телефон", "Phone"),
    CONTACT_EMAIL("contactEmail", "Электронная почта", "E-mail", "Почта", "Email");

    private final String field;
    private final List<String> names;

    ImportColumn(String field, String... names) {
        this.field = field;
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    /** The word of the field in refusals. */
    String field() {
        return field;
    }

    /** How refusals call what the column holds when it cannot be understood. */
    String kind() {
        return switch (this) {
            case POSTS, HOURS_WEEK -> "number";
            case PAY_FROM, PAY_TO -> "pay";
            case START_WANTED -> "day";
            case PAY_AGREED -> "yesno";
            default -> "word";
        };
    }

    /** The text key of the name the template has. */
    String titleKey() {
        return "needs.import.title." + name().toLowerCase(Locale.ROOT);
    }
}
