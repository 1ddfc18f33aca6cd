package perspectiva.needs;

import java.util.Locale;
import java.util.function.Function;
import perspectiva.needs.entity.NeedForm;

/**
 * The fields of the national vacancy base "Работа России", by the names its open data gives them. Needed are those
 * that its format of data obliges to (profession, pay, schedule) and those without which nobody could answer a vacancy. What an
 * employer wrote freely is told as the town reads it: persons stand in the contacts only.
 */
enum NationalField {
    VACANCY_NAME(true, vacancy -> NeedForm.published(vacancy.form().getTitle())),
    /** A code of OKPDTR. The portal keeps one of OKZ, from which it does not follow. */
    CODE_PROFESSION(true, vacancy -> null),
    WORK_PLACES(true, vacancy -> vacancy.need().free()),
    SALARY_MIN(true, vacancy -> NationalVacancy.roubles(vacancy.form().getPayFrom())),
    SALARY_MAX(false, vacancy -> NationalVacancy.roubles(vacancy.form().getPayTo())),
    SALARY(false, NationalVacancy::salary),
    BUSY_TYPE(true, NationalVacancy::employment),
    SCHEDULE_TYPE(true, NationalVacancy::schedule),
    POSITION_RESPONSIBILITIES(true, vacancy -> NeedForm.published(vacancy.form().getDuties())),
    POSITION_REQUIREMENTS(true, vacancy -> NeedForm.published(vacancy.form().getRequirements())),
    EDUCATION(true, NationalVacancy::education),
    REQUIRED_EXPERIENCE(true, vacancy -> vacancy.terms().getExperienceYears()),
    REQUIRED_CERTIFICATES(false, vacancy -> NeedForm.published(vacancy.terms().getPermits())),
    IS_QUOTED(false, vacancy -> vacancy.terms().isQuota()),
    SOCIAL_PROTECTED_IDS(false, NationalVacancy::isProtected),
    ACCOMMODATION_CAPABILITY(false, NationalVacancy::isAccommodating),
    ACCOMMODATION_TYPE(
            false, vacancy -> vacancy.isAccommodating() ? vacancy.terms().getAccommodation() : null),
    OTHER_VACANCY_BENEFIT(false, NationalVacancy::benefits),
    /** A code of the national register of addresses, which the portal does not keep. */
    STATE_REGION_CODE(true, vacancy -> null),
    VACANCY_ADDRESS(true, vacancy -> NeedForm.published(vacancy.form().getPlace())),
    COMPANY_INN(true, vacancy -> vacancy.employer().inn().digits()),
    /** The OGRN. */
    COMPANY_CODE(true, vacancy -> vacancy.employer().ogrn().orElse(null)),
    COMPANY_NAME(false, vacancy -> vacancy.employer().shortName()),
    FULL_COMPANY_NAME(true, vacancy -> vacancy.employer().legalName()),
    CONTACT_PERSON(true, vacancy -> vacancy.form().getContactName()),
    CONTACT_LIST(true, NationalVacancy::contacts),
    DATE_CREATE(false, vacancy -> NationalVacancy.moment(vacancy.need().createdAt())),
    PUBLISHED_DATE(false, vacancy -> NationalVacancy.moment(vacancy.need().postedAt())),
    VAC_URL(false, NationalVacancy::url),
    SOURCE_TYPE(false, vacancy -> "Работодатель"),
    /** From here on it is not the national base that speaks. */
    PORTAL_NUMBER(false, vacancy -> vacancy.need().number()),
    PORTAL_OKZ(false, vacancy -> vacancy.form().getOccupation()),
    PORTAL_MISSING(false, NationalVacancy::missing);

    private final boolean needed;
    private final Function<NationalVacancy, Object> reader;

    NationalField(boolean needed, Function<NationalVacancy, Object> reader) {
        this.needed = needed;
        this.reader = reader;
    }

    boolean isNeeded() {
        return needed;
    }

    /** As it is written in a table; empty when nobody said anything. */
    Object in(NationalVacancy vacancy) {
        Object said = reader.apply(vacancy);
        if (said == null) {
            return "";
        }
        return said instanceof Number ? said : said.toString();
    }

    boolean isEmptyIn(NationalVacancy vacancy) {
        return "".equals(in(vacancy));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
