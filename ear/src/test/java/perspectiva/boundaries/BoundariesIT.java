package perspectiva.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.example.probe.Probes;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import perspectiva.core.audit.AuditLog;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.caller.Identity;
import perspectiva.core.modules.Switches;
import perspectiva.core.store.Paging;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** What every service of every module relies on, inside the real server. */
@ExtendWith({ServerDatabase.class, ArquillianExtension.class})
class BoundariesIT {

    private static final int WRITERS = 8;

    @Inject
    Probes probes;

    @Inject
    Switches switches;

    @Inject
    AuditLog log;

    @Inject
    CurrentCaller callers;

    @Resource
    ManagedExecutorService executor;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.withProbe();
    }

    @Test
    void whoever_the_method_names_gets_in() {
        assertThat(as(Role.DIRECTOR, () -> probes.add("named"))).isPositive();
        assertThat(as(Role.EMPLOYER, probes::names)).contains("named");
    }

    @Test
    void everybody_gets_in_where_visitors_may() {
        assertThat(probes.greeting()).isEqualTo("hello");
        assertThat(as(Role.PARTICIPANT, probes::greeting)).isEqualTo("hello");
    }

    @Test
    void nobody_else_gets_in_and_nothing_is_written() {
        String name = anyName();

        for (Role role : Set.of(
                Role.ADMINISTRATOR,
                Role.BOARD,
                Role.COUNCIL,
                Role.MEMBER,
                Role.EMPLOYER,
                Role.TRAINER,
                Role.PARTICIPANT)) {
            assertThatThrownBy(() -> as(role, () -> probes.add(name)))
                    .as(role.word())
                    .isInstanceOf(Refused.NotAllowed.class);
        }
        assertThatThrownBy(() -> probes.add(name)).isInstanceOf(Refused.NotAllowed.class);
        assertThat(as(Role.DIRECTOR, probes::names)).doesNotContain(name);
    }

    @Test
    void a_method_that_names_nobody_lets_nobody_in_but_the_portal_itself() {
        assertThatThrownBy(() -> as(Role.DIRECTOR, probes::forgotten)).isInstanceOf(Refused.NotAllowed.class);
        assertThat(callers.asPortal(probes::forgotten)).isEqualTo("reached");
    }

    @Test
    void while_its_module_is_off_a_service_is_off_for_all_and_back_as_it_was_when_it_is_on() {
        List<String> before = as(Role.DIRECTOR, probes::names);

        as(Role.ADMINISTRATOR, () -> switches.carryOut("probe", false, false, "a test"));
        ThrowingCallable call = () -> as(Role.DIRECTOR, probes::names);
        assertThatThrownBy(call).isInstanceOf(Refused.SwitchedOff.class);
        assertThatThrownBy(() -> callers.asPortal(probes::names)).isInstanceOf(Refused.SwitchedOff.class);
        as(Role.ADMINISTRATOR, () -> switches.carryOut("probe", true, false, "a test"));

        assertThat(as(Role.DIRECTOR, probes::names)).isEqualTo(before);
    }

    @Test
    void a_refusal_undoes_what_was_written_before_it() {
        String name = anyName();

        assertThatThrownBy(() -> as(Role.DIRECTOR, () -> probes.adopt(name, true)))
                .isInstanceOf(Refused.class);

        assertThat(as(Role.DIRECTOR, probes::names)).doesNotContain(name);
        assertThat(acts(name)).isZero();
        assertThat(as(Role.DIRECTOR, () -> probes.adopt(name, false))).isEqualTo(name + "-2026-0001");
        assertThat(acts(name)).isEqualTo(1);
    }

    @Test
    void numbers_have_no_gap_although_many_take_them_at_once_and_some_fail() throws Exception {
        String series = anyName();
        int each = 12;
        adopt(series, false);

        List<Optional<String>> given = together(WRITERS, writer -> IntStream.range(0, each)
                .mapToObj(turn -> adopt(series, (writer + turn) % 3 == 0))
                .toList());

        List<String> numbers = given.stream().flatMap(Optional::stream).sorted().toList();
        assertThat(numbers).hasSizeBetween(WRITERS * each / 2, WRITERS * each - WRITERS);
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(2, numbers.size() + 1)
                        .mapToObj(number -> "%s-2026-%04d".formatted(series, number))
                        .toList());
    }

    @Test
    void the_first_number_of_a_year_is_given_to_one_of_many_who_ask_at_once_and_the_others_get_the_next()
            throws Exception {
        String series = anyName();

        List<Optional<String>> given = together(WRITERS, writer -> List.of(adopt(series, false)));

        assertThat(given.stream().flatMap(Optional::stream).distinct()).hasSize(WRITERS);
    }

    private Optional<String> adopt(String series, boolean fails) {
        try {
            return Optional.of(as(Role.DIRECTOR, () -> probes.adopt(series, fails)));
        } catch (Refused onPurpose) {
            return Optional.empty();
        }
    }

    @Test
    void the_chain_of_the_log_stays_whole_although_many_write_it_at_once() throws Exception {
        String subject = anyName();
        long before = entries();

        List<Optional<String>> given = together(WRITERS, writer -> IntStream.range(0, 10)
                .mapToObj(turn -> adopt(subject + writer, turn % 5 == 4))
                .toList());

        assertThat(entries() - before)
                .isEqualTo(given.stream().filter(Optional::isPresent).count());
        assertThat(as(Role.COUNCIL, log::firstBroken)).isZero();
    }

    @Test
    void of_two_who_change_a_record_at_once_one_is_told() throws Exception {
        long id = as(Role.DIRECTOR, () -> probes.add(anyName()));
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);

        List<Boolean> saved = together(2, writer -> List.of(rename(id, "renamed by " + writer, bothHaveRead)));

        assertThat(saved).containsExactlyInAnyOrder(true, false);
        assertThat(as(Role.DIRECTOR, probes::names))
                .filteredOn(name -> name.startsWith("renamed by"))
                .hasSize(1);
    }

    private boolean rename(long id, String name, CyclicBarrier bothHaveRead) {
        try {
            as(Role.DIRECTOR, () -> {
                probes.rename(id, name, () -> await(bothHaveRead));
                return null;
            });
            return true;
        } catch (Refused.ChangedMeanwhile tooLate) {
            return false;
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
    }

    private long acts(String subject) {
        return as(Role.COUNCIL, () -> log.search(subject, Paging.first())).total();
    }

    private long entries() {
        return as(Role.COUNCIL, () -> log.search("", Paging.first())).total();
    }

    private <T> T as(Role role, Supplier<T> work) {
        return callers.as(
                new Identity(Optional.empty(), "Somebody", Optional.empty(), Set.of(role), Locale.ENGLISH, false),
                work);
    }

    /** Lets several do the same at once, in threads of the server, and collects what each of them got. */
    private <T> List<T> together(int writers, Work<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(writers);
        List<Future<List<T>>> running = new ArrayList<>();
        for (int number = 0; number < writers; number++) {
            int writer = number;
            running.add(executor.submit((Callable<List<T>>) () -> {
                await(start);
                return work.by(writer);
            }));
        }
        List<T> all = new ArrayList<>();
        for (Future<List<T>> one : running) {
            try {
                all.addAll(one.get(60, TimeUnit.SECONDS));
            } catch (ExecutionException failed) {
                throw new AssertionError(failed.getCause());
            }
        }
        return all;
    }

    /** What one of several does. */
    private interface Work<T> {
        List<T> by(int writer);
    }

    private static String anyName() {
        return "n" + UUID.randomUUID().toString().substring(0, 8);
    }
}
