package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import perspectiva.portal.Guest.Answer;
import perspectiva.spi.Role;

/** A page of one record stays with the record it was opened for, whatever number its form comes back with. */
class OpenedRecordIT {

    private static final String ANOTHER = "999999999";

    private final WaysToRecords ways = new WaysToRecords();

    @Test
    void a_form_sent_back_with_another_number_stays_with_the_record_its_page_was_opened_for() {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> shown = new TreeMap<>();
        for (EveryPage page : EveryPage.all()) {
            for (Role role : page.guests()) {
                Guest guest = DemoTown.somebody(role);
                Optional<String> record = ways.to(page, role);
                Answer opened = guest.open(record.orElse(page.address()));
                if (record.isPresent() && opened.status() == 200) {
                    Html.formsSentBack(opened.body()).forEach(form -> {
                        String what = page.address() + " as " + role.word() + " of " + record.get();
                        expected.put(what, "200 " + opened.title());
                        Answer answer = guest.send(page.address(), withAnotherNumber(form.fields()));
                        shown.put(what, answer.status() + " " + answer.title());
                    });
                }
            }
        }

        assertThat(shown).hasSizeGreaterThan(3).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/training/results?session=",
                "/training/formpaper?round=",
                "/training/sheet?meeting=",
                "/training/journal?session=",
                "/training/issue?session=",
                "/training/enter?session=",
                "/needs/need?id="
            })
    void an_address_with_letters_where_a_number_belongs_leads_nowhere(String address) {
        Guest director = DemoTown.somebody(Role.DIRECTOR);

        assertThat(director.open(address + "abc").status()).isEqualTo(404);
        assertThat(director.open(address + "99999999999999999999").status()).isEqualTo(404);
    }

    private static Map<String, String> withAnotherNumber(Map<String, String> fields) {
        Map<String, String> forged = new LinkedHashMap<>(fields);
        for (String name : List.of("id", "copy", "who")) {
            forged.put(name, ANOTHER);
        }
        return forged;
    }
}
