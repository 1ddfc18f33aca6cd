package perspectiva.core.accounts;

import static perspectiva.core.people.OrganisationFixtures.aMember;
import static perspectiva.core.people.OrganisationFixtures.anEnterprise;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import perspectiva.core.caller.Identity;
import perspectiva.core.mail.Mailing;
import perspectiva.core.people.Affiliation;
import perspectiva.core.people.OrgRole;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Person;
import perspectiva.core.start.SomeSettings;
import perspectiva.core.store.Now;
import perspectiva.core.testing.Store;
import perspectiva.spi.Caller;

/** An organisation with its owner, some people with accounts and the letters they get, without a server. */
final class MemberOffice {

    static final String OWNER = "owner@example.ru";
    static final String ANNA = "anna@example.ru";
    static final String PASSWORD = "three unrelated words";

    private static final String HASH = Passwords.hash(PASSWORD);

    /** A letter as it was queued. */
    record Letter(String to, String key, List<Object> values) {

        /** The token of the link in it. */
        String token() {
            Matcher token =
                    Pattern.compile("token=(\\S+)").matcher(values.toString().replaceAll("[,\\]]", " "));
            return token.find() ? token.group(1) : "";
        }
    }

    private final List<Letter> letters = new ArrayList<>();
    private final Store store;
    private final RateLimits limits = new RateLimits();
    private final long organisation;

    MemberOffice(Store store) {
        this.store = store;
        organisation = store.in(entities -> {
            Organisation bakery = aMember();
            entities.persist(bakery);
            Account owner = account(entities, "Петров", OWNER);
            entities.persist(
                    new Affiliation(owner.person(), bakery, "Директор", Now.today()).appointedAs(OrgRole.OWNER));
            account(entities, "Иванова", ANNA);
            return bakery.id();
        });
    }

    private static Account account(EntityManager entities, String family, String email) {
        Person person = new Person(family, "Анна", "");
        Account account = new Account(person, email, Locale.ENGLISH);
        account.open(HASH);
        entities.persist(person);
        entities.persist(account);
        return account;
    }

    List<Letter> letters() {
        return letters;
    }

    Letter lastTo(String email) {
        return letters.stream()
                .filter(letter -> letter.to().equals(email))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("No letter to " + email + " among " + letters));
    }

    <T> T ownerAsks(Function<Colleagues, T> question) {
        return store.in(entities -> question.apply(colleagues(entities)));
    }

    void owner(Consumer<Colleagues> act) {
        store.run(entities -> act.accept(colleagues(entities)));
    }

    void invite(String email) {
        owner(colleagues -> {
            InvitationSheet sheet = new InvitationSheet();
            sheet.setEmail(email);
            sheet.setFamilyName("Коллегина");
            sheet.setGivenName("Мария");
            sheet.setOrgRole(OrgRole.HR);
            colleagues.invite(sheet);
        });
    }

    <T> T asked(String email, Function<MyInvitations, T> question) {
        return store.in(entities -> {
            MyInvitations mine = new MyInvitations();
            mine.entities = entities;
            mine.register = register(entities);
            mine.audit = new Silent();
            mine.caller = caller(entities, email, Optional.empty());
            return question.apply(mine);
        });
    }

    long invitationOf(String email) {
        return asked(email, mine -> mine.waiting().get(0).id());
    }

    /** How many organisations the account may act for. */
    long organisationsOf(String email) {
        return store.in(entities ->
                register(entities).standingOf(register(entities).byEmail(email).orElseThrow()).contexts().stream()
                        .filter(Context::isOrganisation)
                        .count());
    }

    boolean isAccount(String email) {
        return store.in(entities -> register(entities).byEmail(email).isPresent());
    }

    void join(String token) {
        store.run(entities -> {
            Joining joining = new Joining();
            joining.register = register(entities);
            joining.links = links(entities);
            joining.limits = new RateLimits();
            joining.settings = new SomeSettings();
            joining.audit = new Silent();
            JoinSheet sheet = joining.guest(token);
            joining.join(token, sheet, PASSWORD, "198.51.100.1");
        });
    }

    /** Asks to sign in with another e-mail, or for another password when one is given. */
    void secure(String email, String wanted, String fresh) {
        secure(email, wanted, fresh, PASSWORD);
    }

    /** The same, with what is typed for the present password. */
    void secure(String email, String wanted, String fresh, String present) {
        store.run(entities -> {
            Profile profile = new Profile();
            profile.register = register(entities);
            profile.links = links(entities);
            profile.moves = moves(entities);
            profile.mailing = mailing();
            profile.limits = limits;
            profile.settings = new SomeSettings();
            profile.audit = new Silent();
            profile.caller = caller(entities, email, Optional.empty());
            profile.secure(wanted, fresh, present);
        });
    }

    /** The e-mail the link would make count; empty when it opens nothing. */
    String offered(String token) {
        return store.in(entities -> moving(entities).offered(token).orElse(""));
    }

    void confirm(String token) {
        store.run(entities -> moving(entities).confirm(token, "198.51.100.1"));
    }

    private Moving moving(EntityManager entities) {
        Moving moving = new Moving();
        moving.links = links(entities);
        moving.limits = new RateLimits();
        moving.moves = moves(entities);
        return moving;
    }

    private Colleagues colleagues(EntityManager entities) {
        Caller owner = caller(entities, OWNER, Optional.of(organisation));
        Colleagues colleagues = new Colleagues();
        colleagues.entities = entities;
        colleagues.register = register(entities);
        colleagues.audit = new Silent();
        colleagues.caller = owner;
        Invitations invitations = new Invitations();
        invitations.register = colleagues.register;
        invitations.links = links(entities);
        invitations.mailing = mailing();
        invitations.settings = new SomeSettings();
        invitations.audit = new Silent();
        invitations.caller = owner;
        colleagues.invitations = invitations;
        return colleagues;
    }

    /** The organisation's tokens, as this account asks for them. */
    <T> T tokensFor(String email, Function<ApiTokens, T> question) {
        return tokensFor(email, organisation, question);
    }

    <T> T tokensFor(String email, long acting, Function<ApiTokens, T> question) {
        return store.in(entities -> {
            ApiTokens tokens = new ApiTokens();
            tokens.entities = entities;
            tokens.register = register(entities);
            tokens.caller = caller(entities, email, Optional.of(acting));
            tokens.colleagues = new Colleagues();
            tokens.colleagues.entities = entities;
            tokens.colleagues.register = tokens.register;
            tokens.colleagues.caller = tokens.caller;
            tokens.audit = new Silent();
            return question.apply(tokens);
        });
    }

    /** Whom a program with this token acts as. */
    Optional<Caller> program(String token) {
        return store.in(entities -> {
            ApiCallers callers = new ApiCallers();
            callers.entities = entities;
            callers.register = register(entities);
            return callers.callerFor(token);
        });
    }

    /** Another organisation, with an owner of its own. */
    long neighbour(String ownersEmail) {
        return store.in(entities -> {
            Organisation mill = anEnterprise();
            entities.persist(mill);
            Account owner = account(entities, "Соседов", ownersEmail);
            entities.persist(new Affiliation(owner.person(), mill, "Директор", Now.today()).appointedAs(OrgRole.OWNER));
            return mill.id();
        });
    }

    void change(String email, Consumer<Account> act) {
        store.run(entities -> act.accept(register(entities).byEmail(email).orElseThrow()));
    }

    void endAffiliationsOf(String email) {
        store.run(entities -> register(entities)
                .affiliationsOf(register(entities).byEmail(email).orElseThrow())
                .forEach(Affiliation::end));
    }

    private Moves moves(EntityManager entities) {
        Moves moves = new Moves();
        moves.register = register(entities);
        moves.links = links(entities);
        moves.limits = new RateLimits();
        moves.mailing = mailing();
        moves.settings = new SomeSettings();
        moves.audit = new Silent();
        return moves;
    }

    private Mailing mailing() {
        return new Mailing() {
            @Override
            public void send(String to, Locale language, String key, Object... values) {
                letters.add(new Letter(to, key, List.of(values)));
            }
        };
    }

    private static Caller caller(EntityManager entities, String email, Optional<Long> organisation) {
        Account account = register(entities).byEmail(email).orElseThrow();
        return new Identity(
                Optional.of(account.id()),
                account.person().displayName(),
                organisation,
                Set.of(),
                account.language(),
                false);
    }

    private static OneTimeLinks links(EntityManager entities) {
        OneTimeLinks links = new OneTimeLinks();
        links.entities = entities;
        return links;
    }

    @SuppressWarnings("unchecked")
    private static Register register(EntityManager entities) {
        Register register = new Register();
        register.entities = entities;
        register.changed = (Event<AccountChanged>) Proxy.newProxyInstance(
                MemberOffice.class.getClassLoader(), new Class<?>[] {Event.class}, (p, m, a) -> null);
        return register;
    }
}
