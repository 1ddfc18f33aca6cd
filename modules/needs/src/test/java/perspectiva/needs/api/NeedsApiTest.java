package perspectiva.needs.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import perspectiva.core.api.ApiJson;
import perspectiva.needs.entity.NeedField;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.SomeNeed;

class NeedsApiTest {

    @Test
    void every_field_of_the_form_is_described_with_its_type() throws IOException {
        JsonNode form =
                new ObjectMapper().readTree(new NeedsApi().document()).at("/components/schemas/NeedForm/properties");

        assertThat(form).hasSameSizeAs(NeedField.values());
        assertThat(form.at("/posts/type").asText()).isEqualTo("integer");
        assertThat(form.at("/startWanted/format").asText()).isEqualTo("date");
        assertThat(form.at("/contract/enum/0").asText()).isEqualTo("permanent");
    }

    @Test
    void a_form_that_was_read_can_be_sent_back_and_says_the_same() {
        JsonNode read = ApiJson.node(NeedJson.of(need(), true).get("form"));
        NeedForm sent = NeedJson.form(read.toString());

        assertThat(need().differences(sent)).isEmpty();
    }

    private static perspectiva.needs.entity.Need need() {
        SomeNeed.stopTheClock();
        return SomeNeed.aDraft();
    }
}
