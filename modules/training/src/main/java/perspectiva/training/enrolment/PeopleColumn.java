package perspectiva.training.enrolment;

import java.util.List;
import java.util.Locale;
import perspectiva.core.tables.BroughtColumn;

/** A column of a list of people, found by its name in Russian or English, in any order. The first two are the template's. */
enum PeopleColumn implements BroughtColumn {
    FAMILY("familyName", "Фамилия", "Family name", "Surname", "Last name"),
    GIVEN("givenName", "Имя", "Given name", "First name"),
    PATRONYMIC("patronymic", "Отчество", "Patronymic", "Middle name"),
    NAME("familyName", "ФИО", "Full name", "Фамилия, имя, отчество", "Фамилия Имя Отчество"),
    BORN("birthDate", "Дата рождения", "Date of birth", "Родился", "Родилась", "Birth date"),
    EMAIL("email", "Электронная почта", "E-mail", "Почта", "Email"),
    EDUCATION("education", "Образование", "Education"),
    GUARDIAN("guardian", "Родитель или опекун", "Parent or guardian", "Опекун", "Родитель", "Guardian"),
    AGREED("agreed", "Согласие с условиями", "Agrees to the terms", "Согласие", "Agreed");

    private final String field;
    private final List<String> names;

    PeopleColumn(String field, String... names) {
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

    /** The text key of the name the template has. */
    String titleKey() {
        return "training.list.column." + name().toLowerCase(Locale.ROOT);
    }
}
