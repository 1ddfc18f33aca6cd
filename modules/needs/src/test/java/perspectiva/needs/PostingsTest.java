package perspectiva.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static perspectiva.needs.SomePosting.sheet;
import static perspectiva.needs.entity.Refusals.assertRefused;
import static perspectiva.needs.entity.SomeNeed.TODAY;
import static perspectiva.needs.entity.SomeNeed.goTo;
import static perspectiva.needs.entity.SomeNeed.stopTheClock;
import static perspectiva.needs.entity.Someone.CARDBOARD;
import static perspectiva.needs.entity.Someone.theDirector;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import perspectiva.core.accounts.RateLimits;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.occupations.Suggestion;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Organisations;
import perspectiva.core.records.Marks;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedState;
import perspectiva.needs.entity.Posting;
import perspectiva.needs.entity.PostingSheet;
import perspectiva.spi.Refused;
import perspectiva.spi.Subject;

/** Needs of employers without an account, from the public form to the director's queue. */
class PostingsTest {

    private final Map<String, String> marks = new HashMap<>();
    private EntityManager entities;
    private TestOffice office;
    private Postings postings;
    private String token;
    private String told;

    @BeforeEach
    void emptyDatabase() {
        stopTheClock();
        entities = TestDatabase.fresh();
        office = new TestOffice(entities);
        postings = new Postings();
        postings.entities = entities;
        postings.limits = new RateLimits();
        postings.caller = theDirector();
        postings.stamps = new FormStamp();
        postings.stamps.marks = new Marks() {
            @Override
            public Optional<String> get(String name) {
                return Optional.ofNullable(marks.get(name));
            }

            @Override
            public void set(String name, String content) {
                marks.put(name, content);
            }
        };
        postings.letters = new PostingLetters() {
            @Override
            void confirm(Posting posting, String sent) {
                token = sent;
            }

            @Override
            void refused(Posting posting) {
                told = posting.reason();
            }
        };
        postings.organisations = new Organisations() {
            @Override
            public Organisation byId(long id) {
                return entities.find(Organisation.class, id);
            }
        };
        postings.posted = posted();
    }

    private PostedNeeds posted() {
        PostedNeeds posted = new PostedNeeds();
        posted.entities = entities;
        posted.journal = office.journal();
        posted.texts = TestOffice.TEXTS;
        posted.twins = new TwinFinder();
        posted.twins.entities = entities;
        posted.occupations = new Occupations() {
            @Override
            public List<Suggestion> find(String typed, Locale language, int limit) {
                return List.of();
            }
        };
        return posted;
    }

    @AfterEach
    void close() {
        entities.close();
        Now.reset();
    }

    private void post(PostingSheet sheet, String trap, int secondsTaken) {
        String stamp = postings.stamp();
        Now.use(Clock.offset(Clock.fixed(Now.instant(), Now.zone()), Duration.ofSeconds(secondsTaken)));
        office.done(() -> {
            postings.post(sheet, trap, stamp, "192.0.2.7");
            return null;
        });
    }

    private Posting confirmed() {
        post(sheet(fine -> {}), "", 30);
        office.done(() -> {
            postings.confirm(token);
            return null;
        });
        return postings.waiting("", Paging.first()).rows().get(0);
    }

    @Test
    void what_waits_is_found_by_any_of_its_words() {
        Posting posting = confirmed();
        for (String words : List.of(
                posting.form().getTitle().toUpperCase(Locale.ROOT),
                posting.organisation(),
                posting.inn().digits(),
                posting.email(),
                posting.person())) {
            assertThat(postings.waiting(words, Paging.first()).total())
                    .as(words)
                    .isEqualTo(1);
        }
        assertThat(postings.waiting("нет такого", Paging.first()).isEmpty()).isTrue();
        assertThat(postings.waiting("%", Paging.first()).isEmpty()).isTrue();
    }

    @Test
    void nobody_reads_it_until_the_letters_link_was_opened_and_said_yes_to() {
        post(sheet(fine -> {}), null, 30);
        assertThat(postings.waiting("", Paging.first()).isEmpty()).isTrue();
        assertThat(postings.linked(token)).isPresent();
        assertThat(postings.waiting("", Paging.first()).isEmpty()).isTrue();

        office.done(() -> {
            postings.confirm(token);
            return null;
        });

        assertThat(postings.waiting("", Paging.first()).total()).isEqualTo(1);
    }

    @Test
    void a_link_pressed_twice_confirms_once_and_one_made_up_nothing() {
        Posting posting = confirmed();

        office.done(() -> {
            postings.confirm(token);
            return null;
        });

        assertThat(postings.waiting("", Paging.first()).rows())
                .extracting(Posting::version)
                .containsExactly(posting.version());
        assertRefused("needs.refused.posting.link", () -> postings.confirm("made-up"));
    }

    @Test
    void attached_it_is_a_need_that_waits_and_is_published_by_nobody() {
        Posting posting = confirmed();

        office.done(() -> {
            postings.attach(posting.id(), posting.version(), CARDBOARD);
            return null;
        });

        Need need = entities.find(
                Need.class, entities.find(Posting.class, posting.id()).need());
        assertThat(need.isWaiting()).isTrue();
        assertThat(need.state()).isEqualTo(NeedState.DRAFT);
        assertThat(need.isPostedBy(theDirector())).isFalse();
        assertThat(need.trail().informEmail()).contains("zueva@remont.example");
        assertThat(need.form().getContactEmail()).isNull();
        assertThat(postings.waiting("", Paging.first()).isEmpty()).isTrue();
    }

    @Test
    void two_directors_do_not_make_two_needs_of_one() {
        Posting posting = confirmed();
        office.done(() -> {
            postings.attach(posting.id(), posting.version(), CARDBOARD);
            return null;
        });

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> office.done(() -> {
                    postings.attach(posting.id(), posting.version(), CARDBOARD);
                    return null;
                }));
        assertThat(entities.createQuery("select count(n) from Need n", Long.class)
                        .getSingleResult())
                .isEqualTo(1);
    }

    @Test
    void its_writer_is_told_why_it_was_refused() {
        Posting posting = confirmed();

        office.done(() -> {
            postings.refuse(posting.id(), posting.version(), "Это не вакансия");
            return null;
        });

        assertThat(told).isEqualTo("Это не вакансия");
    }

    @Test
    void what_nobody_confirms_in_a_week_is_forgotten() {
        post(sheet(fine -> {}), "", 30);
        goTo(TODAY.plusDays(8));

        office.done(() -> {
            postings.forgetUnconfirmed();
            return null;
        });

        assertThat(postings.linked(token)).isEmpty();
    }

    @Test
    void programs_are_told_from_people_by_their_haste_and_by_what_they_fill() {
        assertRefused("needs.refused.toofast", () -> post(sheet(fine -> {}), "", 1));
        assertRefused("needs.refused.trap", () -> post(sheet(fine -> {}), "https://spam.example", 30));
        assertRefused("needs.refused.stamp", () -> postings.post(sheet(fine -> {}), "", "1700000000000.beef", "x"));
        assertRefused("needs.refused.stamp", () -> post(sheet(fine -> {}), "", 13 * 3600));
    }

    @Test
    void one_address_posts_ten_times_an_hour_at_most_and_one_mailbox_gets_three_letters() {
        for (int time = 0; time < 3; time++) {
            post(sheet(fine -> {}), "", 30);
        }
        assertRefused("core.refused.toooften", () -> post(sheet(fine -> {}), "", 30));

        for (int time = 0; time < 6; time++) {
            String email = "a" + time + "@remont.example";
            post(sheet(other -> other.setEmail(email)), "", 30);
        }
        assertRefused("core.refused.toooften", () -> post(sheet(other -> other.setEmail("b@remont.example")), "", 30));
    }

    @Test
    void what_is_wrong_is_said_beside_its_field() {
        assertRefused("core.refused.inn.check", "inn", () -> post(sheet(bad -> bad.setInn("5916990011")), "", 30));
        assertRefused("needs.refused.agreed", "agreed", () -> post(sheet(bad -> bad.setAgreed(false)), "", 30));
        assertRefused("core.refused.email", "email", () -> post(sheet(bad -> bad.setEmail("zueva")), "", 30));
        assertRefused(
                "needs.refused.pay",
                "payFrom",
                () -> post(sheet(bad -> bad.getForm().setPayFrom(null)), "", 30));
    }

    @Test
    void its_letter_carries_neither_links_nor_headers_of_the_writer() {
        for (String bad : List.of("Приз https://prize.example", "www.prize.example", "Приз: prize.example/now")) {
            assertRefused(
                    "needs.refused.posting.address",
                    "title",
                    () -> post(sheet(spam -> spam.getForm().setTitle(bad)), "", 30));
            assertRefused(
                    "needs.refused.posting.address",
                    "organisation",
                    () -> post(sheet(spam -> spam.setOrganisation(bad)), "", 30));
        }
        assertRefused(
                "core.refused.email",
                "email",
                () -> post(sheet(bad -> bad.setEmail("zueva@remont.example\r\nBcc: all@town.example")), "", 30));

        post(sheet(odd -> odd.getForm().setTitle("Эл.монтёр/\r\nсварщик")), "", 30);
        office.done(() -> {
            postings.confirm(token);
            return null;
        });

        assertThat(postings.waiting("", Paging.first()).rows().get(0).form().getTitle())
                .isEqualTo("Эл.монтёр/ сварщик");
    }

    @Test
    void its_writer_is_shown_it_and_forgotten_on_request() {
        Posting posting = confirmed();
        office.done(() -> {
            postings.attach(posting.id(), posting.version(), CARDBOARD);
            return null;
        });
        PostingPeople people = people();
        Subject zueva = new Subject(7, Optional.empty(), "Зуева И. П.", Set.of("zueva@remont.example"));
        assertThat(people.about(zueva).get(0).facts()).hasSize(1);

        office.done(() -> {
            people.erase(zueva);
            return null;
        });
        entities.clear();

        assertThat(people.about(zueva).get(0).facts()).isEmpty();
        assertThat(entities.createQuery("select n from Need n", Need.class)
                        .getSingleResult()
                        .trail()
                        .informEmail())
                .isEmpty();
    }

    @Test
    void what_was_decided_is_kept_for_a_year_and_what_waits_is_kept() {
        Posting refused = confirmed();
        office.done(() -> {
            postings.refuse(refused.id(), refused.version(), "Это не вакансия");
            return null;
        });
        confirmed();
        PostingPeople people = people();

        goTo(TODAY.plusMonths(11));
        assertThat(people.describe(0)).isEqualTo("0");
        goTo(TODAY.plusMonths(13));
        assertThat(people.describe(0)).isEqualTo("1");
        office.done(() -> {
            people.carryOut(0);
            return null;
        });

        assertThat(people.describe(0)).isEqualTo("0");
        assertThat(postings.waiting("", Paging.first()).total()).isEqualTo(1);
    }

    private PostingPeople people() {
        PostingPeople people = new PostingPeople();
        people.entities = entities;
        return people;
    }
}
