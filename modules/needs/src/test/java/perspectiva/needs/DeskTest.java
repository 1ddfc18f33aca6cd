package perspectiva.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static perspectiva.needs.entity.Someone.theDirector;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.accounts.Office;
import perspectiva.core.accounts.Officer;
import perspectiva.core.audit.NotedAudit;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.OrganisationFixtures;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.Note;
import perspectiva.needs.entity.SomeNeed;
import perspectiva.spi.Refused;

/** What the office keeps about needs for itself, on each database the portal runs on. */
class DeskTest {

    private static final long DIRECTOR = 1;
    private static final long COLLEAGUE = 2;

    @AfterEach
    void realTime() {
        Now.reset();
    }

    @ParameterizedTest
    @EnumSource
    void a_need_is_given_to_a_colleague_and_found_again_among_hers(Database database) {
        SomeNeed.stopTheClock();
        try (Store store = database.open("core", "needs")) {
            long[] ids = store.in(entities -> {
                OrganisationFixtures.registered(entities, 100, Organisation.Kind.ENTERPRISE, "К");
                Need mine = SomeNeed.aWaitingNeed();
                Need nobodys = SomeNeed.aWaitingNeed();
                entities.persist(mine);
                entities.persist(nobodys);
                entities.persist(SomeNeed.aDraft());
                return new long[] {mine.id(), nobodys.id()};
            });
            store.in(entities -> {
                Desk desk = desk(entities);
                desk.assign(ids[0], Optional.of(COLLEAGUE));
                desk.assign(ids[0], Optional.of(DIRECTOR));
                desk.note(ids[0], "Позвонить в цех");
                desk.note(ids[0], "Разряд уточнили");
                return null;
            });
            store.in(entities -> {
                Desk desk = desk(entities);
                assertThat(found(desk, Map.of())).containsExactlyInAnyOrder(ids[0], ids[1]);
                assertThat(desk.first().map(NeedRow::id))
                        .hasValue(found(desk, Map.of()).get(0));
                assertThat(found(desk, Map.of("whose", "mine"))).containsExactly(ids[0]);
                assertThat(found(desk, Map.of("whose", "nobody"))).containsExactly(ids[1]);
                assertThat(found(desk, Map.of("stage", "all"))).hasSize(3);
                assertThat(desk.assignees(List.of(ids[0], ids[1]))).isEqualTo(Map.of(ids[0], "Вяткина Елена"));
                assertThat(desk.notes(ids[0]))
                        .extracting(Note::content)
                        .containsExactly("Разряд уточнили", "Позвонить в цех");
                assertThatExceptionOfType(Refused.class).isThrownBy(() -> desk.assign(ids[1], Optional.of(99L)));
                assertThatExceptionOfType(Refused.class).isThrownBy(() -> desk.note(ids[1], " "));
                desk.assign(ids[0], Optional.empty());
                return null;
            });
            store.in(entities -> {
                assertThat(found(desk(entities), Map.of("whose", "mine"))).isEmpty();
                return null;
            });
        }
    }

    private static List<Long> found(Desk desk, Map<String, String> address) {
        return desk.list(DeskFilter.of(address), Paging.first()).rows().stream()
                .map(Need::id)
                .toList();
    }

    private static Desk desk(EntityManager entities) {
        Desk desk = new Desk();
        desk.entities = entities;
        desk.caller = theDirector();
        desk.rows = new NeedRows();
        desk.rows.entities = entities;
        desk.needs = new Needs();
        desk.needs.entities = entities;
        desk.needs.caller = theDirector();
        desk.office = new Office() {
            @Override
            public List<Officer> staff() {
                return List.of(new Officer(DIRECTOR, "Вяткина Елена"), new Officer(COLLEAGUE, "Тотьмянина Алсу"));
            }
        };
        desk.audit = new NotedAudit();
        return desk;
    }
}
