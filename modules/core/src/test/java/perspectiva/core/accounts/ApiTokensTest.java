package perspectiva.core.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.Now;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** What a token opens, for whom, and when it opens nothing any more. */
class ApiTokensTest {

    private static final String NEIGHBOUR = "neighbour@example.ru";

    private final Store store = Database.DERBY.open("core");
    private final MemberOffice office = new MemberOffice(store);

    private String token;

    @BeforeEach
    void issue() {
        token = office.tokensFor(MemberOffice.OWNER, tokens -> tokens.issue("Кадровая программа", 90));
    }

    @AfterEach
    void close() {
        Now.reset();
        store.close();
    }

    private long id() {
        return office.tokensFor(
                MemberOffice.OWNER, tokens -> tokens.all().get(0).id());
    }

    @Test
    void a_program_acts_for_the_organisation_as_its_maker_and_never_as_an_office() {
        assertThat(office.program(token)).hasValueSatisfying(program -> {
            assertThat(program.displayName()).endsWith("(Кадровая программа)");
            assertThat(program.organisation()).isPresent();
            assertThat(program.is(Role.MEMBER)).isTrue();
            assertThat(program.isAny(Role.ADMINISTRATOR, Role.DIRECTOR)).isFalse();
        });
        assertThat(office.program(token + "x")).isEmpty();
        assertThat(office.program("")).isEmpty();
    }

    @Test
    void of_the_token_only_its_hash_is_stored() {
        String stored = store.in(entities -> entities.createQuery("select t.tokenHash from ApiToken t", String.class)
                .getSingleResult());

        assertThat(stored).isEqualTo(Tokens.hash(token)).doesNotContain(token.substring(ApiCallers.PREFIX.length()));
    }

    @Test
    void who_is_no_owner_of_the_organisation_makes_sees_and_revokes_none() {
        assertThatThrownBy(() -> office.tokensFor(MemberOffice.ANNA, tokens -> tokens.issue("Чужой", 1)))
                .isInstanceOf(Refused.NotAllowed.class);
        assertThatThrownBy(() -> office.tokensFor(MemberOffice.ANNA, ApiTokens::all))
                .isInstanceOf(Refused.NotAllowed.class);
        assertThatThrownBy(() -> revoke(MemberOffice.ANNA, id())).isInstanceOf(Refused.NotAllowed.class);
    }

    @Test
    void a_token_of_another_organisation_is_not_found() {
        long mill = office.neighbour(NEIGHBOUR);
        long id = id();

        assertThat(office.tokensFor(NEIGHBOUR, mill, ApiTokens::all)).isEmpty();
        assertThatThrownBy(() -> office.tokensFor(NEIGHBOUR, mill, tokens -> {
                    tokens.revoke(id);
                    return null;
                }))
                .isInstanceOf(Refused.NotFound.class);
        assertThat(office.program(token)).isPresent();
    }

    @Test
    void it_opens_nothing_once_it_is_revoked() {
        revoke(MemberOffice.OWNER, id());

        assertThat(office.program(token)).isEmpty();
        String state = office.tokensFor(
                MemberOffice.OWNER, tokens -> tokens.all().get(0).state());
        assertThat(state).isEqualTo("revoked");
    }

    @Test
    void it_opens_nothing_from_the_day_on_which_it_expires() {
        Clock today = Clock.fixed(Now.instant(), Now.zone());
        Now.use(Clock.offset(today, Duration.ofDays(89)));
        assertThat(office.program(token)).isPresent();

        Now.use(Clock.offset(today, Duration.ofDays(90)));
        assertThat(office.program(token)).isEmpty();
    }

    @Test
    void it_opens_nothing_when_its_maker_left_the_organisation() {
        office.endAffiliationsOf(MemberOffice.OWNER);

        assertThat(office.program(token)).isEmpty();
    }

    @Test
    void it_opens_nothing_while_its_makers_account_is_suspended() {
        office.change(MemberOffice.OWNER, Account::suspend);

        assertThat(office.program(token)).isEmpty();
    }

    @Test
    void one_that_is_for_nothing_or_for_ever_is_refused() {
        assertThatThrownBy(() -> office.tokensFor(MemberOffice.OWNER, tokens -> tokens.issue(" ", 90)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("label"));
        assertThatThrownBy(() -> office.tokensFor(MemberOffice.OWNER, tokens -> tokens.issue("Программа", 367)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("days"));
    }

    private void revoke(String email, long id) {
        office.tokensFor(email, tokens -> {
            tokens.revoke(id);
            return null;
        });
    }
}
