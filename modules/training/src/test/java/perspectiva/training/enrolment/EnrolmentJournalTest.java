package perspectiva.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import perspectiva.core.records.History;
import perspectiva.core.text.Texts;
import perspectiva.training.enrolment.entity.SomeEnrolment;

/** What the history of an enrolment says. */
class EnrolmentJournalTest {

    private final List<String> noted = new ArrayList<>();
    private final EnrolmentJournal journal = new EnrolmentJournal();

    EnrolmentJournalTest() {
        journal.texts = new Texts();
        journal.texts.add("training", EnrolmentJournalTest.class.getClassLoader());
        journal.history = new History() {
            @Override
            public void noted(String kind, long recordId, String what) {
                noted.add(what);
            }
        };
    }

    @Test
    void only_whoever_has_no_seat_yet_is_said_to_come_closer_in_the_waiting_list() {
        journal.linked(SomeEnrolment.applied(), "Сварщики (7212)");
        journal.linked(SomeEnrolment.confirmed(), "Сварщики (7212)");
        journal.linked(SomeEnrolment.attending(), "Сварщики (7212)");

        assertThat(noted)
                .containsExactly(
                        "Поток отвечает на потребность работодателя: в листе ожидания место ближе (Сварщики (7212))",
                        "Поток отвечает на потребность работодателя (Сварщики (7212))",
                        "Поток отвечает на потребность работодателя (Сварщики (7212))");
    }
}
