package perspectiva.training.certificate.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static perspectiva.training.course.entity.Refusals.assertRefused;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import jakarta.persistence.EntityManager;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.accounts.SomeSecrets;
import perspectiva.core.audit.NotedAudit;
import perspectiva.core.start.SomeSettings;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.SharedStore;
import perspectiva.core.testing.Store;

/** The key badges are signed with may be replaced: what the former one signed holds, and everything new is the new one's. */
class SigningKeysTest {

    @RegisterExtension
    static final SharedStore STORE = new SharedStore("core", "training");

    private final NotedAudit audit = new NotedAudit();

    private static SigningKeys keys(EntityManager entities) {
        SigningKeys keys = new SigningKeys();
        keys.entities = entities;
        keys.seals = new SomeSecrets();
        return keys;
    }

    /** One that stays while the database is asked anew each time, as on a node of its own. */
    private static final class Node {

        private final Signing signing = new Signing();

        private Node() {
            signing.settings = new SomeSettings().with("address", Desk.PORTAL);
        }
    }

    private String signed(Store store, Node node) {
        return store.in(entities -> {
            node.signing.keys = keys(entities);
            return node.signing.sign(JsonNodeFactory.instance.objectNode().put("what", "badge"));
        });
    }

    private <T> T office(Store store, Function<BadgeKeys, T> work) {
        return store.in(entities -> {
            BadgeKeys office = new BadgeKeys();
            office.keys = keys(entities);
            office.audit = audit;
            return work.apply(office);
        });
    }

    private void replace(Store store, String name, String why) {
        office(store, office -> {
            office.replace(name, why);
            return null;
        });
    }

    /** Whether one of the published keys, the one the badge names, made the signature. */
    private boolean holds(Store store, String badge) throws ParseException, JOSEException {
        JWSObject read = JWSObject.parse(badge);
        JWK named = store.in(entities -> keys(entities).published()).stream()
                .filter(key -> read.getHeader().getKeyID().endsWith("/" + key.getKeyID()))
                .findFirst()
                .orElseThrow();
        return read.verify(new RSASSAVerifier(named.toRSAKey()));
    }

    @ParameterizedTest
    @EnumSource
    void what_a_former_key_signed_holds_and_every_node_signs_with_the_new_one(Database database) throws Exception {
        Store store = STORE.empty(database);
        Node one = new Node();
        Node other = new Node();
        String before = signed(store, one);
        assertThat(keyOf(signed(store, other))).isEqualTo(keyOf(before));
        String former = office(store, BadgeKeys::all).get(0).name();

        replace(store, former, "Прошло три года");

        List<BadgeKeys.Line> all = office(store, BadgeKeys::all);
        assertThat(all).extracting(BadgeKeys.Line::isInUse).containsExactly(true, false);
        assertThat(all.get(1).name()).isEqualTo(former);
        assertThat(audit.noted).containsExactly("training.keys.audit.replaced " + former + " Прошло три года");
        for (Node node : List.of(one, other)) {
            String after = signed(store, node);
            assertThat(keyOf(after)).endsWith("/" + all.get(0).name());
            assertThat(holds(store, after)).isTrue();
        }
        assertThat(holds(store, before)).isTrue();
    }

    private static String keyOf(String badge) throws ParseException {
        return JWSObject.parse(badge).getHeader().getKeyID();
    }

    @ParameterizedTest
    @EnumSource
    void a_key_is_replaced_once_and_with_a_reason(Database database) {
        Store store = STORE.empty(database);
        signed(store, new Node());
        String former = office(store, BadgeKeys::all).get(0).name();

        assertRefused("core.refused.empty", "why", () -> replace(store, former, " "));
        replace(store, former, "Прошло три года");
        assertRefused("portal.refused.changed", () -> replace(store, former, "Ещё раз"));

        assertThat(office(store, BadgeKeys::all)).hasSize(2);
    }
}
