package perspectiva.core.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import perspectiva.core.people.Affiliation;
import perspectiva.core.people.Person;
import perspectiva.core.text.Formats;
import perspectiva.core.text.PageTexts;
import perspectiva.spi.Caller;
import perspectiva.spi.PersonalData;
import perspectiva.spi.Refused;
import perspectiva.spi.Role;
import perspectiva.spi.Subject;

/** A person's card, account, roles and organisations. */
@ApplicationScoped
class AccountAbout implements PersonalData {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Register register;

    @Inject
    Formats format;

    @Inject
    PageTexts text;

    @Inject
    Caller caller;

    @Override
    public List<Section> about(Subject subject) {
        Person person = entities.find(Person.class, subject.person());
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("core.data.person", card(person)));
        subject.account().map(register::byId).ifPresent(account -> {
            sections.add(new Section("core.data.account", account(account)));
            sections.add(new Section(
                    "core.data.roles",
                    register.grantsOf(account).stream().map(this::grant).toList()));
            sections.add(new Section(
                    "core.data.organisations",
                    register.affiliationsOf(account).stream()
                            .map(this::affiliation)
                            .toList()));
        });
        return sections;
    }

    private List<Fact> card(Person person) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("core.data.name", person.displayName()));
        person.sex().ifPresent(sex -> facts.add(new Fact("core.data.sex", text.get("core.sex." + sex.word()))));
        person.birthDate().ifPresent(day -> facts.add(new Fact("core.data.born", format.date(day))));
        add(facts, "core.data.settlement", person.settlement());
        add(facts, "core.data.phone", format.phone(person.phone()));
        add(facts, "core.data.email", person.email());
        return facts;
    }

    private List<Fact> account(Account account) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("core.data.signin", account.email()));
        facts.add(new Fact(
                "core.data.state", text.get("core.account." + account.state().word())));
        facts.add(new Fact("core.data.since", format.dateTime(account.createdAt())));
        account.lastSignIn().ifPresent(last -> facts.add(new Fact("core.data.seen", format.dateTime(last))));
        return facts;
    }

    private Fact grant(Grant grant) {
        String role = text.get("core.role." + grant.role().word());
        String where = grant.organisation().map(one -> ", " + one.shortName()).orElse("");
        return new Fact("core.data.role", role + where + ", " + held(grant.from(), grant.last()));
    }

    private Fact affiliation(Affiliation one) {
        String position = one.position().isEmpty() ? "" : ", " + one.position();
        return new Fact(
                "core.data.organisation",
                one.organisation().shortName() + position + ", " + held(one.from(), one.last()));
    }

    private String held(LocalDate from, Optional<LocalDate> last) {
        String first = format.date(from);
        return last.map(day -> first + " – " + format.date(day)).orElseGet(() -> text.of("core.data.held", first));
    }

    private static void add(List<Fact> facts, String key, String content) {
        if (!content.isEmpty()) {
            facts.add(new Fact(key, content));
        }
    }

    @Override
    public void erase(Subject subject) {
        subject.account().ifPresent(account -> close(account, subject));
        Person person = entities.find(Person.class, subject.person());
        entities.createQuery("select a from Affiliation a where a.person = :person", Affiliation.class)
                .setParameter("person", person)
                .getResultList()
                .forEach(Affiliation::forget);
        person.erase(subject.pseudonym());
    }

    private void close(long id, Subject subject) {
        Account account = register.held(id);
        register.refuseLosingOwner(account);
        refuseLosingAdministrator(account);
        register.grantsOf(account).forEach(Grant::end);
        forget("OneTimeLink", account);
        forget("WrongTries", account);
        forget("Invitation", account);
        entities.createQuery("update Invitation i set i.by = :nobody where i.by = :name")
                .setParameter("nobody", subject.pseudonym())
                .setParameter("name", subject.name())
                .executeUpdate();
        account.erase();
        register.tellChanged(account);
    }

    private void forget(String entity, Account account) {
        entities.createQuery("delete from " + entity + " e where e.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Only administrators erase administrators, and one of them must be left. */
    private void refuseLosingAdministrator(Account account) {
        if (!register.isAdministrator(account)) {
            return;
        }
        if (!caller.is(Role.ADMINISTRATOR)) {
            throw new Refused("core.refused.account.administrator");
        }
        if (caller.account().filter(own -> own.equals(account.id())).isPresent()) {
            throw new Refused("core.refused.account.own");
        }
    }
}
