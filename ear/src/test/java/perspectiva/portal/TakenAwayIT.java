package perspectiva.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import perspectiva.core.store.ListExport;
import perspectiva.spi.Export;
import perspectiva.spi.Role;

/** What a list shows can be taken away as a table: exactly that, by whoever may, and by nobody else. */
class TakenAwayIT {

    private static final String AUDIT = "/admin/audit";

    @Test
    void the_audit_log_as_it_was_searched_by_administrators_and_the_council_and_it_remembers_them() throws IOException {
        String email = Newcomer.joined().email();
        String searched = AUDIT + "?q=" + email;
        Guest council = DemoTown.somebody(Role.COUNCIL);

        int before = ListPage.open(council, searched).takenAway();
        assertThat(before).isPositive();

        // That it was taken away is told by an entry that names what was searched for.
        ListPage after = ListPage.open(DemoTown.somebody(Role.ADMINISTRATOR), searched);
        assertThat(after.rows()).hasSize(before + 1);
        assertThat(ListPage.inAnyLanguage("core.audit.taken")).anyMatch(taken -> after.says(0, taken));
        assertThat(after.takenAway()).isEqualTo(before + 1);
        assertThat(after.takenAsWorkbook()).isEqualTo(before + 2);
        refuse(EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.COUNCIL)), searched);
    }

    @Test
    void the_list_of_accounts_in_its_order() throws IOException {
        takenByReaders("/admin/accounts?q=" + Newcomer.joined().email() + "&state=ACTIVE&sort=-email");
        takenByReaders("/admin/accounts?q=perspectiva.example&sort=-email");
    }

    @Test
    void the_lists_of_rooms_and_trainers_as_they_were_searched() throws IOException {
        takenByReaders("/training/rooms");
        takenByReaders("/training/trainers");
        String nobody = "?q=" + UUID.randomUUID();
        assertThat(taken(Role.DIRECTOR, "/training/rooms" + nobody)).isZero();
        assertThat(taken(Role.DIRECTOR, "/training/trainers" + nobody)).isZero();
    }

    @Test
    void the_list_of_forms_as_it_was_filtered_by_the_office_all_and_by_a_trainer_own_ones() throws IOException {
        String reactions = "/training/evaluations?kind=reaction&state=shown";
        takenByReaders("/training/evaluations");
        takenByReaders(reactions);

        int all = taken(Role.DIRECTOR, "/training/evaluations");
        assertThat(taken(Role.DIRECTOR, reactions)).isLessThan(all);
        assertThat(taken(Role.TRAINER, "/training/evaluations")).isPositive().isLessThan(all);
    }

    @Test
    void those_an_organisation_sent_to_courses_by_nobody_but_itself() throws IOException {
        takenByReaders("/training/staff");
        takenByReaders("/training/staff?sort=name&state=live");
        assertThat(taken(Role.EMPLOYER, "/training/staff?q=" + UUID.randomUUID()))
                .isZero();
        assertThat(taken(Role.EMPLOYER, "/training/staff")).isPositive();
    }

    @Test
    void the_list_of_letters_and_nothing_that_stands_in_them() throws IOException {
        Newcomer newcomer = Newcomer.invited();
        String to = "/admin/outbox?q=" + newcomer.email();
        takenByReaders(to);
        assertThat(taken(Role.ADMINISTRATOR, to + "&state=sent")).isZero();

        assertThat(Letters.latestTo(newcomer.email())).contains(newcomer.link());
        String table = DemoTown.somebody(Role.ADMINISTRATOR)
                .open(ListPage.export(to, ".csv"))
                .body();
        assertThat(table).contains(newcomer.email()).doesNotContain("token", "/join");
    }

    /** Whatever list there is, and whatever table is offered of it: nobody keeps them here. */
    @Test
    void every_list_in_each_order_and_with_any_columns_just_as_it_is_shown() throws IOException {
        Set<String> taken = new TreeSet<>();
        for (EveryPage page : EveryPage.all()) {
            if (!page.address().equals(AUDIT) && isTakenAsShown(page)) {
                taken.add(page.address());
            }
        }
        taken.add(AUDIT);
        assertThat(taken).containsAll(lists());
    }

    /** The first who may and has something in it looks at it from all sides. */
    private static boolean isTakenAsShown(EveryPage page) throws IOException {
        for (Role reader : page.guests()) {
            ListPage list = ListPage.open(DemoTown.somebody(reader), page.address());
            if (list.isOffered()) {
                int all = list.takenAway();
                for (String other :
                        Stream.concat(list.sorted(), list.withColumns()).toList()) {
                    assertThat(ListPage.open(list.guest(), other).takenAway())
                            .as(other)
                            .isEqualTo(all);
                }
                return true;
            }
        }
        return false;
    }

    /** The addresses of all lists that say they can be taken away. */
    private static List<String> lists() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("perspectiva").stream()
                        .filter(type -> type.isAssignableTo(ListExport.class)
                                && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(type -> "/"
                                + type.getPackageName()
                                        .replace("perspectiva.web.", "perspectiva.")
                                        .split("\\.")[1] + "/" + made(type).name())
                        .toList();
    }

    private static Export made(JavaClass type) {
        try {
            return (Export) type.reflect().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException notAnExport) {
            throw new IllegalStateException(notAnExport);
        }
    }

    /** By everybody who may open the list, each of whom has something in it or gets an empty table. */
    private static void takenByReaders(String list) throws IOException {
        EveryPage page = EveryPage.all().stream()
                .filter(one -> one.address().equals(path(list)))
                .findFirst()
                .orElseThrow();
        int taken = 0;
        for (Role reader : page.guests()) {
            taken += taken(reader, list);
        }
        assertThat(taken).as(list).isPositive();
        refuse(page.strangers(), list);
    }

    /** @return how many rows; none of those on the first page says what the page does not say in the same row */
    private static int taken(Role reader, String list) throws IOException {
        ListPage page = ListPage.open(DemoTown.somebody(reader), list);
        int rows = page.takenAway();
        if (rows > 0) {
            assertThat(page.takenAsWorkbook()).as(list).isEqualTo(rows);
        }
        return rows;
    }

    private static void refuse(Set<Role> strangers, String list) {
        for (Role stranger : strangers) {
            for (String type : List.of(".csv", ".xlsx")) {
                String way = ListPage.export(list, type);
                assertThat(DemoTown.somebody(stranger).open(way).status())
                        .as("%s takes %s", stranger, way)
                        .isEqualTo(403);
            }
        }
    }

    private static String path(String address) {
        return address.replaceAll("\\?.*", "");
    }
}
