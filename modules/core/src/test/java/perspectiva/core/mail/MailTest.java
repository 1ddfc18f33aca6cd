package perspectiva.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import perspectiva.core.start.SomeSettings;
import perspectiva.core.store.Paging;
import perspectiva.core.store.SetClock;
import perspectiva.core.store.Slice;
import perspectiva.core.testing.Database;
import perspectiva.core.testing.Store;
import perspectiva.core.text.Texts;
import perspectiva.spi.Refused;

/** Letters on their whole way: queued in the database, taken by the task, received over real SMTP. */
@ParameterizedClass
@EnumSource(Database.class)
class MailTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final Store store;
    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final SetClock clock = SetClock.at("2026-03-02T05:00:00Z");
    private final SomeSettings settings = new SomeSettings();
    private final MailServer server = new MailServer();
    private final Mailing mailing = new Mailing();
    private final MailTask task = new MailTask();
    private final Outbox outbox = new Outbox();

    MailTest(Database database) {
        store = database.open("core");
    }

    @BeforeEach
    void connect() {
        post.start();
        settings.with("mail.host", "127.0.0.1")
                .with("mail.port", post.getSmtp().getPort())
                .with("mail.from", "Партнёрство «Перспектива» <portal@example.ru>")
                .with("address", "https://perspectiva.example");
        server.settings = settings;
        mailing.settings = settings;
        mailing.server = server;
        mailing.texts = new Texts();
        mailing.texts.add("core", getClass().getClassLoader());
        mailing.texts.add("letters", getClass().getClassLoader());
        task.server = server;
        task.postman = new PostmanInTransactions(store);
        outbox.server = server;
    }

    @AfterEach
    void hangUp() {
        post.stop();
        clock.close();
        store.close();
    }

    @Test
    void a_letter_arrives_with_its_cyrillic_subject_its_text_and_the_footer() throws Exception {
        write("anna@example.ru");

        task.run();

        MimeMessage received = post.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Ваша потребность «Сварщик» опубликована");
        assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly("anna@example.ru");
        assertThat(received.getFrom()[0].toString())
                .contains("portal@example.ru")
                .contains("=?UTF-8?");
        assertThat(received.getContentType()).containsIgnoringCase("text/plain").containsIgnoringCase("utf-8");
        assertThat(received.getContent().toString())
                .startsWith("Здравствуйте! Её увидят 3 человека.")
                .contains("https://perspectiva.example");
        assertThat(received.getMessageID()).endsWith("@example.ru>");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(stored().state()).isEqualTo(MessageState.SENT);
        assertThat(stored().attempts()).isEqualTo(1);
    }

    @Test
    void a_letter_is_sent_once_however_often_the_task_runs() {
        write("anna@example.ru");

        task.run();
        task.run();

        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_line_break_in_a_value_does_not_become_a_header() throws Exception {
        write("anna@example.ru", "x\r\nBcc: all@example.ru\r\n\r\nnew body");

        task.run();

        MimeMessage received = post.getReceivedMessages()[0];
        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getSubject()).contains("x Bcc: all@example.ru new body");
    }

    @Test
    void a_refused_connection_leads_to_another_attempt_later() throws IOException {
        settings.with("mail.port", aPortNobodyListensOn());
        write("anna@example.ru");

        task.run();

        assertThat(stored().state()).isEqualTo(MessageState.QUEUED);
        assertThat(stored().attempts()).isEqualTo(1);
        assertThat(stored().lastError()).isNotEmpty();
        assertThat(stored().nextAttempt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));

        settings.with("mail.port", post.getSmtp().getPort());
        task.run();
        assertThat(post.getReceivedMessages()).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        task.run();
        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(stored().state()).isEqualTo(MessageState.SENT);
        assertThat(stored().lastError()).isEmpty();
    }

    @Test
    void a_dead_server_is_asked_once_a_round_and_the_others_keep_their_attempts() throws IOException {
        settings.with("mail.port", aPortNobodyListensOn());
        write("anna@example.ru");
        write("boris@example.ru");

        task.run();

        assertThat(found("anna", Paging.first()).rows().get(0).attempts()).isEqualTo(1);
        assertThat(found("boris", Paging.first()).rows().get(0).attempts()).isZero();
    }

    @Test
    void a_letter_queued_in_a_transaction_that_failed_does_not_exist() {
        assertThatThrownBy(() -> store.run(entities -> {
                    mailing.entities = entities;
                    mailing.send("anna@example.ru", RUSSIAN, "letters.published", "Сварщик", 3);
                    throw new Refused("any");
                }))
                .isInstanceOf(Refused.class);

        task.run();

        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void in_a_demonstration_letters_are_held_and_shown() {
        settings.with("demo", "on");
        write("anna@example.ru");

        task.run();

        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(outbox.isSending()).isFalse();
        long held = inOutbox(outbox -> outbox.count(MessageState.HELD));
        assertThat(held).isEqualTo(1);
        assertThat(stored().body()).contains("3 человека");
        long number = stored().id();
        assertThatThrownBy(() -> store.run(entities -> {
                    outbox.entities = entities;
                    outbox.retry(number);
                }))
                .hasMessageContaining("core.refused.nomail");
    }

    @Test
    void without_a_mail_server_letters_are_held() {
        server.settings = new SomeSettings();
        write("anna@example.ru");

        assertThat(stored().state()).isEqualTo(MessageState.HELD);
    }

    @Test
    void the_outbox_is_searched_literally_page_by_page_the_latest_first() {
        write("anna_1@example.ru");
        write("annax1@example.ru");
        write("boris@example.ru");

        assertThat(found("ANNA_", Paging.first()).rows())
                .extracting(Message::recipient)
                .containsExactly("anna_1@example.ru");
        assertThat(found("", new Paging(1, 2, "", false)).rows())
                .extracting(Message::recipient)
                .containsExactly("boris@example.ru", "annax1@example.ru");
        assertThat(found("%", Paging.first()).total()).isZero();
        assertThat(inOutbox(outbox -> outbox.search(Optional.of(MessageState.FAILED), null, Paging.first()))
                        .isEmpty())
                .isTrue();
    }

    private void write(String to) {
        write(to, "Сварщик");
    }

    private void write(String to, String what) {
        store.run(entities -> {
            mailing.entities = entities;
            mailing.send(to, RUSSIAN, "letters.published", what, 3);
        });
    }

    private Message stored() {
        return store.in(entities ->
                entities.createQuery("select m from Message m", Message.class).getSingleResult());
    }

    private Slice<Message> found(String typed, Paging paging) {
        return inOutbox(outbox -> outbox.search(Optional.empty(), typed, paging));
    }

    private <T> T inOutbox(Function<Outbox, T> work) {
        return store.in(entities -> {
            outbox.entities = entities;
            return work.apply(outbox);
        });
    }

    private static int aPortNobodyListensOn() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The server gives each call its transaction; here this does. */
    private static final class PostmanInTransactions extends Postman {

        private final Store store;

        PostmanInTransactions(Store store) {
            this.store = store;
        }

        private void with(EntityManager manager) {
            entities = manager;
        }

        @Override
        public List<Long> due() {
            return store.in(manager -> {
                with(manager);
                return super.due();
            });
        }

        @Override
        public Optional<Message> take(long id) {
            return store.in(manager -> {
                with(manager);
                return super.take(id);
            });
        }

        @Override
        public void sent(long id) {
            store.run(manager -> {
                with(manager);
                super.sent(id);
            });
        }

        @Override
        public void failed(long id, String why) {
            store.run(manager -> {
                with(manager);
                super.failed(id, why);
            });
        }
    }
}
