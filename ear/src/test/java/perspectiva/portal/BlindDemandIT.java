package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import perspectiva.portal.Guest.Answer;
import perspectiva.spi.Role;

/**
 * A trainer tries every way there is to learn whose a need is: each page, each list with each employer's name typed in, each
 * export, the interface for programs, the map for search engines, and each record number on each address that takes one.
 */
class BlindDemandIT {

    /** Who lets trainers know, or was asked and agreed; the demonstration says so. */
    private static final Set<String> KNOWN = Set.of("Каменный Лог", "Ближний Ряд", "Ясное Утро", "Ладный Пролёт");

    /** The trainer's own institution, and the partnership. */
    private static final String OWN = "Перспектива";

    private static final Pattern RECORD = Pattern.compile("\\?(?:[^\"]*&amp;)?id=(\\d+)");
    private static final Pattern SKILLS = Pattern.compile("data-label=\"Навыки\">([^<]*)<");
    private static final Pattern QUOTED = Pattern.compile("«(.+)»");

    /** Addresses without a page, and those that take a record's number. */
    private static final List<String> MACHINES = List.of(
            "/sitemap.xml",
            "/robots.txt",
            "/needs/vacancies.atom",
            "/api/v1/needs",
            "/api/v1/vacancies",
            "/api/v1/demand",
            "/api/v1/openapi.json",
            "/search?q=%s",
            "/needs/vacancies?q=%s",
            "/needs/vacancies?sort=employer",
            "/demand/board?q=%s",
            "/demand/board?skill=%s",
            "/export/demand/board.csv?skill=%s",
            "/demand/board?sort=employer",
            "/needs/list?q=%s",
            "/api/v1/needs?q=%s");

    private static final List<String> NUMBERED = List.of(
            "/needs/need?id=%s",
            "/needs/need?copy=%s",
            "/needs/vacancy?id=%s",
            "/demand/need?key=%s",
            "/demand/introduction?id=%s",
            "/demand/group?id=%s",
            "/admin/organisation?id=%s",
            "/needs/vacancies?employer=%s",
            "/api/v1/needs/%s",
            "/api/v1/vacancies/%s");

    /** Who teaches stands in the catalogue of courses, which says nothing of whom they look for. */
    private static final Set<String> TEACHING = Set.of("Третья передача");

    private final Guest trainer = DemoTown.somebody(Role.TRAINER);
    private final WaysToRecords recordWays = new WaysToRecords();

    @Test
    void no_way_leads_a_trainer_to_an_employer_who_has_not_agreed() {
        Map<String, String> employers = employers();
        Map<String, String> withheld = new TreeMap<>(employers);
        withheld.keySet().removeAll(KNOWN);
        withheld.remove(OWN);
        assertThat(withheld).hasSizeGreaterThan(20);

        List<String> told = new ArrayList<>();
        for (String way : ways(withheld.keySet())) {
            Answer answer = trainer.open(way);
            told.addAll(namesIn(way, answer, withheld));
        }

        assertThat(told).isEmpty();
    }

    @Test
    void the_board_is_not_empty_and_names_those_who_agreed() {
        Answer board = trainer.open("/export/demand/board.csv");

        assertThat(board.body().lines().count()).isGreaterThan(10);
        assertThat(board.body()).contains("Каменный Лог");
    }

    @Test
    void the_board_tells_listed_skills_and_finds_by_them() {
        Guest reader = DemoTown.somebody(Role.TRAINER);
        String skill = "ручная дуговая сварка";
        String welding = "/demand/board?skill=" + URLEncoder.encode(skill, StandardCharsets.UTF_8);

        List<String> told = SKILLS.matcher(reader.open(welding).body())
                .results()
                .map(cell -> Html.plain(cell.group(1)))
                .toList();

        assertThat(told).isNotEmpty().allMatch(skills -> skills.contains(skill));
    }

    /** What was typed in is given back in the search field, which tells nothing; the board looks for it among occupations. */
    private static List<String> namesIn(String way, Answer answer, Map<String, String> withheld) {
        String body = Html.plain(answer.body() + answer.headers().map());
        List<String> found = new ArrayList<>();
        withheld.forEach((name, inn) -> {
            if (way.startsWith("/training/") && TEACHING.contains(name)) {
                return;
            }
            boolean isTyped = way.contains(URLEncoder.encode(name, StandardCharsets.UTF_8));
            if (body.contains(name) && !isTyped || body.contains(inn)) {
                found.add(way + " tells " + name);
            }
            if (isTyped && (body.contains("/needs/vacancy?id=") || body.contains("/needs/need?id="))) {
                found.add(way + " finds something by the name");
            }
        });
        return found;
    }

    private Set<String> ways(Set<String> names) {
        Set<String> ways = new LinkedHashSet<>();
        for (EveryPage page : EveryPage.all()) {
            ways.add(page.address());
            recordWays.to(page, Role.TRAINER).ifPresent(ways::add);
            ways.add("/export" + page.address() + ".csv");
        }
        ways.addAll(Html.links(trainer.open("/").body()));
        for (String machine : MACHINES) {
            names.forEach(name -> ways.add(machine.formatted(URLEncoder.encode(name, StandardCharsets.UTF_8))));
        }
        for (String number : recordNumbers()) {
            NUMBERED.forEach(address -> ways.add(address.formatted(number)));
        }
        return ways;
    }

    /** Record numbers the office can see: of needs, of groups of them, and of organisations. */
    private static Set<String> recordNumbers() {
        Guest director = DemoTown.somebody(Role.DIRECTOR);
        Set<String> numbers = new LinkedHashSet<>();
        for (String list : List.of(
                "/needs/list?stage=open",
                "/needs/list",
                "/needs/vacancies",
                "/admin/organisations",
                "/demand/groups",
                "/demand/introductions")) {
            Matcher record = RECORD.matcher(director.open(list).body());
            while (record.find()) {
                numbers.add(record.group(1));
            }
        }
        assertThat(numbers).hasSizeGreaterThan(30);
        return numbers;
    }

    /** What tells an organisation from others in its name, and its taxpayer's number. */
    private static Map<String, String> employers() {
        String table = DemoTown.somebody(Role.DIRECTOR)
                .reading("ru")
                .open("/export/admin/organisations.csv")
                .body();
        Map<String, String> found = new TreeMap<>();
        table.lines().forEach(line -> {
            Matcher name = QUOTED.matcher(line);
            Matcher inn = Pattern.compile("\\b\\d{10}(\\d{2})?\\b").matcher(line);
            if (name.find() && inn.find()) {
                found.put(name.group(1).replaceAll("».*", ""), inn.group());
            }
        });
        return found;
    }
}
