package perspectiva.core.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;
import perspectiva.core.people.Affiliation;
import perspectiva.core.people.Inn;
import perspectiva.core.people.Ogrn;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.OrganisationSheet;
import perspectiva.core.people.Person;
import perspectiva.core.store.Now;

/** Makes the town's organisations and people out of its tables; the same ones every time. */
final class DemoTown {

    private static final int EMPLOYED = 200;
    private static final List<String> AT_WORKS = List.of(
            "Слесарь-ремонтник",
            "Электрогазосварщик",
            "Электромонтёр",
            "Токарь",
            "Оператор линии",
            "Мастер участка",
            "Водитель погрузчика",
            "Кладовщик",
            "Инженер-технолог",
            "Бухгалтер");
    private static final List<String> AT_SCHOOLS =
            List.of("Преподаватель", "Мастер производственного обучения", "Методист", "Заведующий отделением");
    private static final List<String> AT_OFFICES =
            List.of("Специалист", "Ведущий специалист", "Экономист", "Юрист", "Начальник отдела");

    private final Random random = new Random(2001);

    /** By the keys of the table, in its order. */
    Map<String, Organisation> organisations() {
        Map<String, Organisation> made = new LinkedHashMap<>();
        int number = 0;
        for (CSVRecord row : DemoFile.ofCore("organisations")) {
            made.put(row.get("key"), new Organisation(sheet(row, ++number)));
        }
        return made;
    }

    private static OrganisationSheet sheet(CSVRecord row, int number) {
        boolean isSole = row.get("legal_form").equals("ИП");
        int year = Math.max(2002, Integer.parseInt(row.get("founded"))) % 100;
        OrganisationSheet sheet = new OrganisationSheet();
        sheet.setKind(Organisation.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
        sheet.setInn(Inn.fromBeginning((isSole ? "5916990%03d" : "591699%03d").formatted(number))
                .digits());
        sheet.setOgrn(Ogrn.fromBeginning((isSole ? "3%02d59160099%03d" : "1%02d591699%03d").formatted(year, number))
                .digits());
        sheet.setLegalName(row.get("legal_name"));
        sheet.setShortName(row.get("short_name"));
        sheet.setLegalForm(row.get("legal_form"));
        sheet.setOkvedMain(row.get("okved"));
        sheet.setHeadcount(Integer.valueOf(row.get("headcount")));
        sheet.setAddress(row.get("address"));
        sheet.setSettlement(row.get("settlement"));
        sheet.setPhone(row.get("phone"));
        sheet.setEmail(row.get("email"));
        sheet.setMember(row.get("member").equals("yes"));
        return sheet;
    }

    List<Person> people() {
        List<Person> made = new ArrayList<>();
        for (CSVRecord row : DemoFile.ofCore("people")) {
            Person person = new Person(row.get("family_name"), row.get("given_name"), row.get("patronymic"));
            person.isOfSex(row.get("sex").equals("f") ? Person.Sex.FEMALE : Person.Sex.MALE);
            person.born(LocalDate.ofYearDay(Integer.parseInt(row.get("birth_year")), 1 + random.nextInt(365)));
            person.livesIn(row.get("settlement"));
            person.reachableAt("+7 900 000-%02d-%02d".formatted(made.size() / 100, made.size() % 100), "");
            made.add(person);
        }
        return made;
    }

    /** Most of the town works: more people where more work. The others look for something. */
    List<Affiliation> affiliations(List<Person> people, List<Organisation> organisations) {
        int posts = organisations.stream().mapToInt(DemoTown::posts).sum();
        List<Affiliation> made = new ArrayList<>();
        for (Person person : people.subList(0, Math.min(EMPLOYED, people.size()))) {
            Organisation employer = at(random.nextInt(posts), organisations);
            LocalDate since = Now.today().minusDays(200 + random.nextInt(5000));
            made.add(new Affiliation(person, employer, position(employer.kind()), since));
        }
        return made;
    }

    private static int posts(Organisation organisation) {
        return organisation.headcount().orElse(1);
    }

    private static Organisation at(int post, List<Organisation> organisations) {
        int left = post;
        for (Organisation organisation : organisations) {
            left -= posts(organisation);
            if (left < 0) {
                return organisation;
            }
        }
        throw new IllegalArgumentException("There is no post " + post);
    }

    private String position(Organisation.Kind kind) {
        List<String> known =
                switch (kind) {
                    case ENTERPRISE -> AT_WORKS;
                    case TRAINING_INSTITUTION -> AT_SCHOOLS;
                    default -> AT_OFFICES;
                };
        return known.get(random.nextInt(known.size()));
    }
}
