package perspectiva.needs.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.api.ApiJson;
import perspectiva.needs.NeedRow;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedField;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.NeedGroup;

/** Needs as JSON: what an employer says stands in "form", which can be sent back as it came. */
final class NeedJson {

    private static final Set<String> FIELDS =
            Stream.of(NeedField.values()).map(NeedField::word).collect(Collectors.toUnmodifiableSet());

    private NeedJson() {}

    /** @param isKept whether it is read by who keeps it: others do not learn what is for the directorate alone */
    static ObjectNode of(Need need, boolean isKept) {
        ObjectNode json = ApiJson.object();
        json.put("id", need.id());
        json.put("version", need.version());
        json.put("number", need.number());
        json.put("state", need.stage());
        json.putObject("employer").put("id", need.employerId()).put("name", need.employerName());
        json.put("filled", need.filled());
        json.put("free", need.free());
        json.put("createdAt", text(need.createdAt()));
        json.put("submittedAt", text(need.submittedAt()));
        json.put("postedAt", text(need.postedAt()));
        json.put("validUntil", text(need.validUntil()));
        json.put("returnReason", need.returnReason());
        json.set("form", form(need.form(), isKept));
        return json;
    }

    private static ObjectNode form(NeedForm form, boolean isKept) {
        ObjectNode json = ApiJson.object();
        for (NeedField field : NeedField.values()) {
            if (isKept || !isForKeepers(field)) {
                json.set(field.word(), ApiJson.node(field.in(form)));
            }
        }
        return json;
    }

    private static boolean isForKeepers(NeedField field) {
        return NeedGroup.OFFICE.fields().contains(field)
                || NeedGroup.PAPER.fields().contains(field);
    }

    /** What lists tell of a need. */
    static void add(ArrayNode list, NeedRow row) {
        ObjectNode json = list.addObject();
        json.put("id", row.id());
        json.put("version", row.version());
        json.put("number", row.number());
        json.put("state", row.stage());
        json.put("title", row.title());
        json.put("occupation", row.occupation());
        json.put("employer", row.employer());
        json.put("place", row.place());
        json.put("posts", row.posts());
        json.put("filled", row.filled());
        json.put("payFrom", row.payFrom());
        json.put("payTo", row.payTo());
        json.put("createdAt", text(row.createdAt()));
        json.put("postedAt", text(row.postedAt()));
        json.put("validUntil", text(row.validUntil()));
    }

    private static String text(Object moment) {
        return moment == null ? null : moment.toString();
    }

    /** A form as it was sent; what is not said is what an empty form says. */
    static NeedForm form(String body) {
        ObjectNode sent = ApiJson.read(body, FIELDS);
        NeedForm form = new NeedForm();
        for (NeedField field : NeedField.values()) {
            if (sent.has(field.word())) {
                FormProperty.of(field).take(sent, field.word(), form);
            }
        }
        return form;
    }
}
