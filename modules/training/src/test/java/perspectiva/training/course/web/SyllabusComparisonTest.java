package perspectiva.training.course.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import perspectiva.training.course.entity.CurriculumModule;
import perspectiva.training.course.web.SyllabusComparison.Line;

class SyllabusComparisonTest {

    private static CurriculumModule module(String title, int hours) {
        return new CurriculumModule(title, hours, 0);
    }

    @Test
    void rows_belong_together_by_their_names_wherever_they_stand() {
        List<Line> lines = SyllabusComparison.of(
                List.of(module("Швы", 10), module("Резка", 4), module("Экзамен", 2)),
                List.of(module("Экзамен", 2), module("Швы", 12), module("Газы", 6)),
                CurriculumModule::getTitle,
                row -> Integer.toString(row.hours()));

        assertThat(lines)
                .containsExactly(
                        new Line("Швы", "10", "12"),
                        new Line("Резка", "4", ""),
                        new Line("Экзамен", "2", "2"),
                        new Line("Газы", "", "6"));
        assertThat(lines).filteredOn(Line::isDifferent).extracting(Line::what).containsExactly("Швы", "Резка", "Газы");
    }

    @Test
    void two_rows_of_one_name_are_two_lines() {
        assertThat(SyllabusComparison.of(
                        List.of(module("Практика", 8)),
                        List.of(module("Практика", 8), module("Практика", 9)),
                        CurriculumModule::getTitle,
                        row -> Integer.toString(row.hours())))
                .containsExactly(new Line("Практика", "8", "8"), new Line("Практика", "", "9"));
    }
}
