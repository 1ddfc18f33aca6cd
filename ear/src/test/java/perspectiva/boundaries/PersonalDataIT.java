package perspectiva.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import perspectiva.core.accounts.Account;
import perspectiva.core.accounts.Accounts;
import perspectiva.core.accounts.Callers;
import perspectiva.core.accounts.InvitationSheet;
import perspectiva.core.accounts.Joining;
import perspectiva.core.audit.AuditLog;
import perspectiva.core.caller.CurrentCaller;
import perspectiva.core.caller.Identity;
import perspectiva.core.people.Inn;
import perspectiva.core.privacy.MyData;
import perspectiva.core.privacy.Privacy;
import perspectiva.core.privacy.SubjectRequest;
import perspectiva.core.store.Now;
import perspectiva.core.store.Paging;
import perspectiva.needs.Postings;
import perspectiva.needs.entity.Posting;
import perspectiva.needs.entity.PostingSheet;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;

/** What becomes of a person's data, over all modules and their tables. */
@ExtendWith({ServerDatabase.class, ArquillianExtension.class})
class PersonalDataIT {

    /** Where a name may stay: the chained log, and the letter that answers the request. */
    private static final Set<String> KEPT = Set.of("core_audit", "core_message");

    private static final Pattern TOKEN = Pattern.compile("/needs/confirm\\?token=(\\S+)");

    @Inject
    Postings postings;

    @Inject
    Accounts accounts;

    @Inject
    Joining joining;

    @Inject
    Callers doors;

    @Inject
    MyData mine;

    @Inject
    Privacy privacy;

    @Inject
    AuditLog log;

    @Inject
    CurrentCaller callers;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.withProbe();
    }

    @Test
    void an_erased_person_is_named_nowhere_but_where_the_law_keeps_it() throws SQLException {
        Account account = joined("Неповторимова", "leaving@example.ru", Role.PARTICIPANT);
        Identity herself = identity(account, Role.PARTICIPANT);
        callers.as(herself, () -> {
            mine.give("matching");
            return mine.ask(SubjectRequest.Kind.ERASURE, "Я, Неповторимова, больше не приду");
        });
        long request = as(
                        Role.DIRECTOR, () -> privacy.requestsOf(account.person().id()))
                .get(0)
                .id();
        postedWithoutAccount("Неповторимова", "leaving@example.ru");
        assertThat(tablesNaming("неповторимова")).contains("core_person", "core_subject_request", "needs_posting");

        as(Role.DIRECTOR, () -> {
            privacy.carryOut(request, "");
            return null;
        });

        assertThat(KEPT).containsAll(tablesNaming("неповторимова"));
        assertThat(KEPT).containsAll(tablesNaming("leaving@example.ru"));
        assertThat(doors.callerFor(account.id(), Optional.empty(), account.epoch()))
                .isEmpty();
        assertThat(as(Role.COUNCIL, log::firstBroken)).isZero();
    }

    @Test
    void only_administrators_erase_administrators() {
        Account account = joined("Самовластова", "power@example.ru", Role.ADMINISTRATOR);
        String number =
                callers.as(identity(account, Role.ADMINISTRATOR), () -> mine.ask(SubjectRequest.Kind.ERASURE, ""));
        long request = as(Role.DIRECTOR, () -> privacy.requests(true, "", Paging.first())).rows().stream()
                .filter(row -> row.request().number().equals(number))
                .findFirst()
                .orElseThrow()
                .request()
                .id();

        assertThatThrownBy(() -> as(Role.DIRECTOR, () -> {
                    privacy.carryOut(request, "");
                    return null;
                }))
                .isInstanceOf(Refused.class);

        assertThat(as(Role.DIRECTOR, () -> privacy.look(account.person().id())).name())
                .startsWith("Самовластова");
    }

    @Test
    void people_decide_about_their_own_requests_only() {
        Account asking = joined("Просителева", "asking@example.ru", Role.PARTICIPANT);
        Account other = joined("Чужакова", "other@example.ru", Role.PARTICIPANT);
        callers.as(identity(asking, Role.PARTICIPANT), () -> mine.ask(SubjectRequest.Kind.CORRECTION, "Имя"));
        long request = as(
                        Role.DIRECTOR, () -> privacy.requestsOf(asking.person().id()))
                .get(0)
                .id();

        assertThatThrownBy(() -> callers.as(identity(other, Role.PARTICIPANT), () -> {
                    mine.takeBack(request);
                    return null;
                }))
                .isInstanceOf(Refused.NotFound.class);
        for (Role role : Set.of(Role.TRAINER, Role.EMPLOYER, Role.BOARD, Role.COUNCIL, Role.PARTICIPANT)) {
            assertThatThrownBy(() ->
                            as(role, () -> privacy.sections(asking.person().id())))
                    .as(role.word())
                    .isInstanceOf(Refused.NotAllowed.class);
        }
    }

    private Account joined(String familyName, String email, Role role) {
        InvitationSheet sheet = new InvitationSheet();
        sheet.setFamilyName(familyName);
        sheet.setGivenName("Анна");
        sheet.setEmail(email);
        sheet.setRole(role);
        String link = as(Role.ADMINISTRATOR, () -> accounts.invite(sheet));
        String token = link.replaceAll(".*token=", "");
        joining.join(token, joining.guest(token), "четыре старых синих трамвая", "127.0.0.1");
        return as(Role.ADMINISTRATOR, () -> accounts.search(familyName, null, Paging.first()))
                .rows()
                .get(0)
                .account();
    }

    /** The same person posted a need on the public form, and the director made a need of it. */
    private void postedWithoutAccount(String name, String email) {
        PostingSheet sheet = new PostingSheet();
        sheet.setOrganisation("ООО «Ремонт и стройка»");
        sheet.setInn(Inn.fromBeginning("591699001").digits());
        sheet.setPerson(name + " Анна, директор");
        sheet.setEmail(email);
        sheet.setAgreed(true);
        sheet.getForm().setTitle("Каменщик");
        sheet.getForm().setPlace("Краснокамск");
        sheet.getForm().setPayAgreed(true);
        String stamp = as(Role.VISITOR, postings::stamp);
        Now.use(Clock.offset(Clock.system(Now.zone()), Duration.ofMinutes(1)));
        try {
            as(Role.VISITOR, () -> {
                postings.post(sheet, "", stamp, "192.0.2.7");
                return null;
            });
        } finally {
            Now.reset();
        }
        as(Role.DIRECTOR, () -> {
            postings.confirm(tokenIn(email));
            Posting posting = postings.waiting("", Paging.first()).rows().get(0);
            postings.register(posting.id(), posting.version(), "Краснокамск");
            return null;
        });
    }

    /** The link's, from the letter that the portal holds back while it has no mail server. */
    private String tokenIn(String email) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select body from core_message where recipient = ?")) {
            statement.setString(1, email);
            try (ResultSet letters = statement.executeQuery()) {
                while (letters.next()) {
                    Matcher token = TOKEN.matcher(letters.getString(1));
                    if (token.find()) {
                        return token.group(1);
                    }
                }
            }
        } catch (SQLException unreadable) {
            throw new AssertionError(unreadable);
        }
        throw new AssertionError("No letter with a link to " + email);
    }

    private static Identity identity(Account account, Role role) {
        return new Identity(
                Optional.of(account.id()),
                account.person().displayName(),
                Optional.empty(),
                Set.of(role),
                Locale.ENGLISH,
                false);
    }

    private <T> T as(Role role, Supplier<T> work) {
        return callers.as(
                new Identity(Optional.empty(), "Somebody", Optional.empty(), Set.of(role), Locale.ENGLISH, false),
                work);
    }

    /** Every table with a text column that holds this word, in lower case. */
    private List<String> tablesNaming(String word) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, null, null, null)) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                String type = columns.getString("TYPE_NAME").toLowerCase(Locale.ROOT);
                boolean isText = type.contains("char") || type.contains("text") || type.contains("clob");
                boolean isOurs = !columns.getString("TABLE_SCHEM")
                        .toLowerCase(Locale.ROOT)
                        .matches("sys.*|pg_.*|information_schema|nullid");
                if (isText && isOurs && !found.contains(table) && holds(connection, columns, word)) {
                    found.add(table);
                }
            }
        }
        return found;
    }

    private static boolean holds(Connection connection, ResultSet column, String word) throws SQLException {
        String sql = "select count(*) from \"" + column.getString("TABLE_NAME") + "\" where lower(\""
                + column.getString("COLUMN_NAME") + "\") like ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, "%" + word + "%");
            try (ResultSet count = statement.executeQuery()) {
                count.next();
                return count.getLong(1) > 0;
            }
        }
    }
}
