package perspectiva.needs;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.people.Organisation;
import perspectiva.core.store.Now;
import perspectiva.needs.entity.Accommodation;
import perspectiva.needs.entity.Contract;
import perspectiva.needs.entity.Education;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.NeedTerms;
import perspectiva.needs.entity.Shift;
import perspectiva.needs.entity.SuitableGroup;

/**
 * A published need in the words of the national vacancy base "Работа России". Where that base has no word for what the
 * employer said, nothing is said: a wrong word would be worse than a field left to fill in.
 *
 * @param url the vacancy's page in this portal
 */
record NationalVacancy(Need need, Organisation employer, String url) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ");

    NeedForm form() {
        return need.form();
    }

    NeedTerms terms() {
        return need.form().getTerms();
    }

    static Long roubles(Long kopecks) {
        return kopecks == null ? null : kopecks / 100;
    }

    String salary() {
        String said = Stream.of(said("от ", roubles(form().getPayFrom())), said("до ", roubles(form().getPayTo())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? null : said;
    }

    private static String said(String before, Object value) {
        return value == null || value.toString().isEmpty() ? null : before + value;
    }

    String employment() {
        Contract contract = form().getContract();
        if (contract == null) {
            return null;
        }
        return switch (contract) {
            case INTERNSHIP -> "Стажировка";
            case SEASONAL -> "Сезонная занятость";
            case FIXED_TERM -> "Временная";
            case PERMANENT -> byHours("Полная занятость", "Частичная занятость");
        };
    }

    String schedule() {
        Shift shift = form().getShift();
        if (shift == null) {
            return null;
        }
        return switch (shift) {
            case DAY -> byHours("Полный рабочий день", "Неполный рабочий день");
            case TWO_SHIFT, ROUND_THE_CLOCK -> "Сменный график";
            case ROTATION -> "Вахтовый метод";
            case FLEXIBLE -> "Гибкий график";
        };
    }

    private String byHours(String full, String part) {
        if (form().getHoursWeek() == null) {
            return null;
        }
        return form().isPartTime() ? part : full;
    }

    /** The national base is not known to have a word for nine years of school. */
    String education() {
        Education education = terms().getEducation();
        if (education == null) {
            return null;
        }
        return switch (education) {
            case BASIC -> null;
            case GENERAL -> "Среднее";
            case WORKER, TECHNICIAN -> "Среднее профессиональное";
            case HIGHER -> "Высшее";
        };
    }

    String isProtected() {
        return Arrays.asList(terms().getSuits()).contains(SuitableGroup.DISABLED) ? "Инвалиды" : null;
    }

    /** A part of a rent is no place to live. */
    boolean isAccommodating() {
        return terms().getAccommodation() == Accommodation.DORMITORY
                || terms().getAccommodation() == Accommodation.FLAT;
    }

    String benefits() {
        String said = Stream.of(form().getConditions(), terms().getBenefits())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? null : NeedForm.published(said);
    }

    /** The need's own contact, else the organisation's. */
    String contacts() {
        String phone = Objects.requireNonNullElse(form().getContactPhone(), employer.phone());
        String email = Objects.requireNonNullElse(form().getContactEmail(), employer.email());
        String said = Stream.of(said("Телефон: ", phone), said("Эл. почта: ", email))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? null : said;
    }

    static String moment(Instant at) {
        return at == null ? null : MOMENT.format(at.atZone(Now.zone()));
    }

    /** The fields that a vacancy needs and that somebody still has to fill in, with commas between. */
    String missing() {
        return Stream.of(NationalField.values())
                .filter(field -> field.isNeeded() && field.isEmptyIn(this))
                .map(NationalField::word)
                .collect(Collectors.joining(", "));
    }
}
