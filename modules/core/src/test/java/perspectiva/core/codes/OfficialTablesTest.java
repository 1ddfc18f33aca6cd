package perspectiva.core.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The official tables themselves, where a copy lies beside the project in {@code shared/data}; skipped elsewhere. */
class OfficialTablesTest {

    private static Reading read(CodeList list, String... names) {
        Path folder = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(folder != null, "There is no folder shared/data beside the project");
        List<BroughtFile> files = Arrays.stream(names)
                .map(name -> new BroughtFile(Path.of(name).getFileName().toString(), bytes(folder.resolve(name))))
                .toList();
        return Reading.of(list, files);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void isco_is_read_as_the_commission_publishes_it_and_as_a_plain_table() {
        for (String name : List.of("esco/ISCOGroups_en.csv", "isco08_en.csv")) {
            Reading reading = read(CodeList.ISCO, name);

            assertThat(reading.flaws()).isEmpty();
            assertThat(reading.rows()).hasSize(619);
        }
    }

    @Test
    void okved_and_okz_are_read_whole() {
        Reading okved = read(CodeList.OKVED, "okved2_ru.csv");
        Reading okz = read(CodeList.OKZ, "okz_ok010-2014_ru_levels1-2.csv");

        assertThat(okved.flaws()).isEmpty();
        assertThat(okved.rows()).hasSize(2899);
        assertThat(okz.flaws()).isEmpty();
        assertThat(okz.rows()).hasSize(50);
    }

    @Test
    void esco_is_read_with_its_relations_and_hierarchies() {
        Reading occupations = read(
                CodeList.ESCO_OCCUPATIONS,
                "esco/occupations_en.csv",
                "esco/broaderRelationsOccPillar_en.csv",
                "esco/SAMPLE_occupationSkillRelations_en.csv");
        Reading skills = read(CodeList.ESCO_SKILLS, "esco/SAMPLE_skills_en.csv", "esco/skillGroups_en.csv");

        assertThat(occupations.flaws()).isEmpty();
        assertThat(occupations.rows()).hasSize(3007).allMatch(row -> row.unitGroup() != null);
        assertThat(occupations.links()).hasSizeGreaterThan(12_000);
        assertThat(skills.flaws()).isEmpty();
        assertThat(skills.rows()).hasSize(1640);
    }
}
