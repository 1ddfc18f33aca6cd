package perspectiva.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import perspectiva.spi.Figure;
import perspectiva.training.certificate.TrainingResults.Result;

class TrainingFiguresTest {

    @Test
    void rates_are_shares_of_those_who_could() {
        assertThat(TrainingFigures.figures(new Result(120, 100, 80, 60, 45, 3840)))
                .extracting(Figure::key, Figure::number)
                .containsExactly(
                        tuple("training.figure.offered", 120L),
                        tuple("training.figure.started", 100L),
                        tuple("training.figure.completion", 75L),
                        tuple("training.figure.certification", 75L),
                        tuple("training.figure.hours", 3840L));
    }

    @Test
    void what_comes_from_fewer_than_five_people_is_not_told() {
        assertThat(TrainingFigures.figures(new Result(12, 4, 4, 4, 4, 256))).isEmpty();
        assertThat(TrainingFigures.figures(new Result(120, 100, 10, 4, 4, 256)))
                .extracting(Figure::key)
                .containsExactly("training.figure.offered", "training.figure.started");
    }

    @Test
    void a_share_that_tells_how_fewer_than_five_fared_is_not_told() {
        assertThat(TrainingFigures.figures(new Result(120, 100, 80, 79, 74, 256)))
                .as("one did not complete")
                .extracting(Figure::key)
                .containsExactly(
                        "training.figure.offered",
                        "training.figure.started",
                        "training.figure.certification",
                        "training.figure.hours");
        assertThat(TrainingFigures.figures(new Result(120, 100, 80, 60, 58, 256)))
                .as("two have no document")
                .extracting(Figure::key)
                .containsExactly(
                        "training.figure.offered",
                        "training.figure.started",
                        "training.figure.completion",
                        "training.figure.hours");
        assertThat(TrainingFigures.figures(new Result(120, 100, 80, 80, 80, 256)))
                .as("all of them")
                .extracting(Figure::number)
                .contains(100L);
    }
}
