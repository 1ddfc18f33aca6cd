package perspectiva.core.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;

/** A tenth of the skills, occupations and links ESCO 1.2 has, made up: the whole, in a minute, is not for every build. */
class TenthOfEscoTest {

    private static final int SKILLS = 13_939 / 10;
    private static final int OCCUPATIONS = 3_039 / 10;
    private static final int LINKS = 129_004 / 10;

    @Test
    void a_tenth_of_esco_is_applied_in_seconds() {
        try (Store store = Database.DERBY.open("core")) {
            long begun = System.nanoTime();
            bring(store, CodeList.ESCO_SKILLS, skills());
            bring(store, CodeList.ESCO_OCCUPATIONS, occupations(), relations());
            long seconds = (System.nanoTime() - begun) / 1_000_000_000;

            assertThat(seconds).as("seconds").isLessThan(30);
            assertThat(store.<Long>in(entities -> entities.createQuery("select count(c) from Code c", Long.class)
                            .getSingleResult()))
                    .isEqualTo(SKILLS + OCCUPATIONS);
        }
    }

    private static void bring(Store store, CodeList list, BroughtFile... files) {
        long id = store.in(entities -> new CodeDesk(entities)
                .editions
                .bring(new EditionSheet(list, "1.2", "ESCO"), List.of(files))
                .id());
        store.run(entities -> new CodeDesk(entities).task.run());
        store.run(entities -> new CodeDesk(entities).editions.apply(id));
        store.run(entities -> new CodeDesk(entities).task.run());
    }

    private static BroughtFile table(String name, String head, int size, java.util.function.IntFunction<String> row) {
        return ReadingTest.file(
                name, head + "\n" + IntStream.range(0, size).mapToObj(row).collect(Collectors.joining("\n")));
    }

    private static BroughtFile skills() {
        String also =
                IntStream.range(0, 6).mapToObj(i -> "another name of it " + i).collect(Collectors.joining("\n"));
        return table(
                "skills_en.csv",
                "conceptUri,preferredLabel,altLabels",
                SKILLS,
                i -> "http://data.europa.eu/esco/skill/" + i + ",perform work number " + i + ",\"" + also + "\"");
    }

    private static BroughtFile occupations() {
        return table(
                "occupations_en.csv",
                "conceptUri,iscoGroup,preferredLabel",
                OCCUPATIONS,
                i -> "http://data.europa.eu/esco/occupation/" + i + "," + (1000 + i % 436) + ",worker number " + i);
    }

    private static BroughtFile relations() {
        return table(
                "occupationSkillRelations_en.csv",
                "occupationUri,relationType,skillUri",
                LINKS,
                i -> "http://data.europa.eu/esco/occupation/" + i % OCCUPATIONS
                        + ",essential,http://data.europa.eu/esco/skill/" + (i / OCCUPATIONS * 300 + i % 7) % SKILLS);
    }
}
