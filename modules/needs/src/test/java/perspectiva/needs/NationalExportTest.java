package perspectiva.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.OrganisationSheet;
import perspectiva.core.start.Settings;
import perspectiva.core.store.Now;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.needs.entity.Accommodation;
import perspectiva.needs.entity.Contract;
import perspectiva.needs.entity.Education;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.Shift;
import perspectiva.needs.entity.SomeNeed;
import perspectiva.needs.entity.Someone;
import perspectiva.needs.entity.Source;
import perspectiva.needs.entity.SuitableGroup;
import perspectiva.spi.Caller;
import perspectiva.spi.Role;

/** Vacancies in the fields of the national base. */
class NationalExportTest {

    @BeforeEach
    void stopTheClock() {
        SomeNeed.stopTheClock();
    }

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @Test
    void each_field_says_what_the_employer_said() {
        Map<String, Object> fields = fields(published(fullForm(), 100, "П-2025-0118"));

        assertThat(fields)
                .contains(
                        entry("vacancy_name", "Слесарь-ремонтник"),
                        entry("code_profession", ""),
                        entry("work_places", 5),
                        entry("salary_min", 58_000L),
                        entry("salary_max", 72_000L),
                        entry("salary", "от 58000 до 72000"),
                        entry("busy_type", "Полная занятость"),
                        entry("schedule_type", "Сменный график"),
                        entry("position_responsibilities", "Ремонт насосов"),
                        entry("position_requirements", "Разряд 4"),
                        entry("education", "Среднее профессиональное"),
                        entry("required_experience", 2),
                        entry("required_certificates", "Стропальщик"),
                        entry("is_quoted", "true"),
                        entry("social_protected_ids", "Инвалиды"))
                .contains(
                        entry("accommodation_capability", "true"),
                        entry("accommodation_type", "DORMITORY"),
                        entry("other_vacancy_benefit", "Столовая\nПутёвки"),
                        entry("state_region_code", ""),
                        entry("vacancy_address", "Краснокамск, Шоссейная, 12"),
                        entry("company_inn", "5916000008"),
                        entry("company_code", "1025900001236"),
                        entry("company_name", "Камский картон"),
                        entry("full_company_name", "АО «Камский картон»"),
                        entry("contact_person", "Зуева И. П."),
                        entry("contact_list", "Телефон: +7 342 000-00-01; Эл. почта: kadry@example.ru"),
                        entry("date_create", "2025-11-12T12:00:00+0500"),
                        entry("published_date", "2025-11-12T12:00:00+0500"),
                        entry("vac_url", "https://portal.example/needs/vacancy?id=7"),
                        entry("source_type", "Работодатель"),
                        entry("portal_number", "П-2025-0118"),
                        entry("portal_okz", "7233"),
                        entry("portal_missing", "code_profession, state_region_code"))
                .hasSize(NationalField.values().length);
    }

    @Test
    void what_nobody_said_is_empty_and_named_as_missing() {
        NeedForm form = SomeNeed.aForm();
        form.setPayFrom(null);
        form.setPayAgreed(true);
        form.getTerms().setEducation(Education.BASIC);

        Map<String, Object> fields = fields(published(form, 100, "П-2025-0119"));

        assertThat(fields).contains(entry("salary", ""), entry("education", ""), entry("accommodation_type", ""));
        assertThat(fields.get("portal_missing"))
                .isEqualTo(
                        "code_profession, salary_min, schedule_type, position_responsibilities, position_requirements,"
                                + " education, required_experience, state_region_code, contact_person");
    }

    @Test
    void persons_stand_in_the_contacts_only() {
        NeedForm form = SomeNeed.aForm();
        form.setDuties("Ремонт насосов, звонить Петровой Анне Ивановне, +7 912 345-67-89");
        form.setConditions("Пишите anna@example.ru");
        form.setContactPhone("+7 342 000-00-01");

        Map<String, Object> fields = fields(published(form, 100, "П-2025-0120"));

        assertThat(fields.get("position_responsibilities").toString())
                .startsWith("Ремонт насосов")
                .doesNotContain("Анне", "912");
        assertThat(fields.get("other_vacancy_benefit")).isEqualTo("Пишите […]");
        assertThat(fields.get("contact_list").toString()).contains("+7 342 000-00-01");
    }

    @ParameterizedTest
    @CsvSource({
        "PERMANENT, DAY, 40, Полная занятость, Полный рабочий день",
        "PERMANENT, DAY, 20, Частичная занятость, Неполный рабочий день",
        "PERMANENT, ROTATION, 40, Полная занятость, Вахтовый метод",
        "FIXED_TERM, FLEXIBLE, 40, Временная, Гибкий график",
        "SEASONAL, ROUND_THE_CLOCK, 40, Сезонная занятость, Сменный график",
        "INTERNSHIP, DAY, , Стажировка, ''",
        ", DAY, 40, '', Полный рабочий день",
    })
    void employment_and_schedule_are_words_of_the_national_base(
            Contract contract, Shift shift, Integer hours, String employment, String schedule) {
        NeedForm form = SomeNeed.aForm();
        form.setContract(contract);
        form.setShift(shift);
        form.setHoursWeek(hours);
        form.getTerms().setContractMonths(contract == Contract.FIXED_TERM ? 6 : null);

        assertThat(fields(SomeNeed.aDraft(form)))
                .contains(entry("busy_type", employment), entry("schedule_type", schedule));
    }

    @ParameterizedTest
    @EnumSource
    void the_director_takes_all_that_is_offered_an_employer_her_own_and_nobody_what_is_withheld(Database database) {
        try (Store store = database.open("core", "needs")) {
            long own = store.in(entities -> stored(entities, organisation("Камский картон", "5916000008")));
            long other = store.in(entities -> stored(entities, organisation("Арматура", "5916000015")));
            store.run(entities -> {
                entities.persist(published(fullForm(), own, "П-1"));
                entities.persist(published(SomeNeed.aForm(), other, "П-2"));
                NeedForm withheld = SomeNeed.aForm();
                withheld.setNameWithheld(true);
                entities.persist(published(withheld, own, "П-3"));
                entities.persist(draft(SomeNeed.aForm(), own));
            });

            assertThat(numbers(store, Someone.theDirector())).containsExactly("П-2", "П-1");
            assertThat(numbers(store, Someone.with(7, own, Role.EMPLOYER))).containsExactly("П-1");
            assertThat(numbers(store, Someone.aTrainer())).isEmpty();
            SomeNeed.goTo(SomeNeed.TODAY.plusDays(SomeNeed.DAYS + 1));
            assertThat(numbers(store, Someone.theDirector())).isEmpty();
        }
    }

    @Test
    void trainers_and_the_town_are_not_let_in() {
        assertThat(new NationalExport().roles()).containsExactlyInAnyOrder(Role.DIRECTOR, Role.EMPLOYER, Role.MEMBER);
    }

    private static List<Object> numbers(Store store, Caller caller) {
        int number = NationalField.PORTAL_NUMBER.ordinal();
        return store.in(entities -> export(entities)
                .rows(Map.of("stage", "draft"), caller)
                .map(row -> row.get(number))
                .toList());
    }

    private static NationalExport export(EntityManager entities) {
        NationalExport export = new NationalExport();
        export.vacancies = new NationalVacancies();
        export.vacancies.entities = entities;
        export.vacancies.rows = new NeedRows();
        export.vacancies.rows.entities = entities;
        export.vacancies.settings = new Settings() {
            @Override
            public String address() {
                return "https://portal.example";
            }
        };
        return export;
    }

    private static long stored(EntityManager entities, Organisation organisation) {
        entities.persist(organisation);
        entities.flush();
        return organisation.id();
    }

    private static Organisation organisation(String name, String inn) {
        OrganisationSheet sheet = new OrganisationSheet();
        sheet.setKind(Organisation.Kind.ENTERPRISE);
        sheet.setLegalName("АО «" + name + "»");
        sheet.setShortName(name);
        sheet.setInn(inn);
        sheet.setSettlement("Краснокамск");
        sheet.setOgrn("1025900001236");
        sheet.setPhone("+7 342 000-00-01");
        sheet.setEmail("office@example.ru");
        return new Organisation(sheet);
    }

    private static NeedForm fullForm() {
        NeedForm form = SomeNeed.aForm();
        form.setPayTo(72_000_00L);
        form.setShift(Shift.TWO_SHIFT);
        form.setDuties("Ремонт насосов");
        form.setRequirements("Разряд 4");
        form.setConditions("Столовая");
        form.setContactName("Зуева И. П.");
        form.setContactEmail("kadry@example.ru");
        form.getTerms().setEducation(Education.WORKER);
        form.getTerms().setExperienceYears(2);
        form.getTerms().setPermits("Стропальщик");
        form.getTerms().setQuota(true);
        form.getTerms().setSuits(new SuitableGroup[] {SuitableGroup.PARENTS, SuitableGroup.DISABLED});
        form.getTerms().setAccommodation(Accommodation.DORMITORY);
        form.getTerms().setBenefits("Путёвки");
        return form;
    }

    private static Need draft(NeedForm form, long employer) {
        return new Need(employer, "Камский картон", form, Source.PORTAL, Someone.anEmployer());
    }

    private static Need published(NeedForm form, long employer, String number) {
        Need need = draft(form, employer);
        need.submit();
        need.verify(Someone.theDirector(), number);
        need.publish(SomeNeed.DAYS);
        return need;
    }

    private static Map<String, Object> fields(Need need) {
        NationalVacancy vacancy = new NationalVacancy(
                need, organisation("Камский картон", "5916000008"), "https://portal.example/needs/vacancy?id=7");
        return Stream.of(NationalField.values())
                .collect(TreeMap::new, (all, field) -> all.put(field.word(), field.in(vacancy)), TreeMap::putAll);
    }
}
