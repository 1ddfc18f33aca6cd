package perspectiva.web.people;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import perspectiva.core.privacy.Consent;
import perspectiva.core.privacy.ConsentLine;
import perspectiva.core.privacy.MyData;
import perspectiva.core.privacy.SubjectRequest;
import perspectiva.core.store.Now;
import perspectiva.core.text.PageTexts;
import perspectiva.spi.Caller;
import perspectiva.spi.PersonalData.Section;

/** What is held about whoever asks, as a file another program can read: {@code /account/mydata.json}. */
@WebServlet("/account/mydata.json")
public class MyDataServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient MyData mine;

    @Inject
    transient PageTexts text;

    @Inject
    transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!caller.isSignedIn()) {
            response.sendRedirect("/signin?to=/account/privacy");
            return;
        }
        JsonObjectBuilder held = Json.createObjectBuilder()
                .add("name", mine.me().name())
                .add("asOf", Now.instant().toString())
                .add("isComplete", !mine.isIncomplete())
                .add("sections", sections())
                .add("consents", consents())
                .add("requests", requests());
        mine.takenAway();
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"mydata.json\"");
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(response.getWriter())) {
            writer.writeObject(held.build());
        }
    }

    private JsonArrayBuilder sections() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Section section : mine.sections()) {
            JsonArrayBuilder facts = Json.createArrayBuilder();
            section.facts()
                    .forEach(fact -> facts.add(Json.createObjectBuilder()
                            .add("key", fact.labelKey())
                            .add("label", text.get(fact.labelKey()))
                            .add("content", fact.content())));
            all.add(Json.createObjectBuilder()
                    .add("key", section.titleKey())
                    .add("title", text.get(section.titleKey()))
                    .add("facts", facts));
        }
        return all;
    }

    private JsonArrayBuilder consents() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (ConsentLine line : mine.consents()) {
            for (Consent consent : line.given()) {
                JsonObjectBuilder one = Json.createObjectBuilder()
                        .add("purpose", consent.purpose())
                        .add("edition", consent.edition())
                        .add("textSha256", consent.textHash())
                        .add("givenAt", consent.givenAt().toString())
                        .add("by", consent.by().word())
                        .add("paper", consent.evidence());
                consent.withdrawnAt().ifPresent(end -> one.add("withdrawnAt", end.toString()));
                all.add(one);
            }
        }
        return all;
    }

    private JsonArrayBuilder requests() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (SubjectRequest request : mine.requests()) {
            all.add(Json.createObjectBuilder()
                    .add("number", request.number())
                    .add("kind", request.kind().word())
                    .add("words", request.words())
                    .add("askedOn", request.askedOn().toString())
                    .add("dueOn", request.dueOn().toString())
                    .add("state", request.state().word())
                    .add("answer", request.answer()));
        }
        return all;
    }
}
