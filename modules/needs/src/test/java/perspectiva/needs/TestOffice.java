package perspectiva.needs;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import perspectiva.core.accounts.Account;
import perspectiva.core.occupations.Occupations;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Organisations;
import perspectiva.core.records.Numbers;
import perspectiva.core.start.Settings;
import perspectiva.core.text.Texts;
import perspectiva.needs.entity.Need;
import perspectiva.needs.entity.NeedField;
import perspectiva.needs.entity.Wording;
import perspectiva.spi.Caller;

/** Needs on a real database, with everything around them written down instead of done. */
final class TestOffice {

    /** Says the key and what it was filled with. */
    static final Texts TEXTS = new Texts() {
        @Override
        public String text(java.util.Locale language, String key, Object... values) {
            return key + List.of(values);
        }
    };

    private final EntityManager entities;
    final List<String> journal = new ArrayList<>();
    final List<String> letters = new ArrayList<>();
    final List<Record> events = new ArrayList<>();
    private int lastNumber;

    TestOffice(EntityManager entities) {
        this.entities = entities;
    }

    Needs as(Caller caller) {
        Needs needs = new Needs();
        needs.entities = entities;
        needs.rows = new NeedRows();
        needs.rows.entities = entities;
        needs.caller = caller;
        needs.organisations = new Organisations() {
            @Override
            public Organisation byId(long id) {
                return entities.find(Organisation.class, id);
            }
        };
        needs.numbers = new Numbers() {
            @Override
            public String next(String prefix, int year) {
                return "%s-%d-%04d".formatted(prefix, year, ++lastNumber);
            }
        };
        needs.twins = new TwinFinder();
        needs.twins.entities = entities;
        needs.skills = new NeedSkills();
        needs.skills.entities = entities;
        needs.skills.caller = caller;
        needs.texts = TEXTS;
        needs.occupations = occupations();
        needs.journal = journal();
        needs.letters = letters();
        needs.announcer = events::add;
        needs.settings = new Settings() {
            @Override
            public int number(String name, int otherwise) {
                return otherwise;
            }
        };
        return needs;
    }

    private Occupations occupations() {
        return new Occupations() {
            @Override
            public boolean isOffered(String code) {
                return "7233".equals(code);
            }

            @Override
            public void learn(String code, String name) {
                journal.add("learnt " + name + " = " + code);
            }
        };
    }

    Journal journal() {
        return new Journal() {
            @Override
            void moved(Need need, String before, String reason) {
                journal.add(before + " -> " + need.stage() + (reason.isEmpty() ? "" : ": " + reason));
            }

            @Override
            void noted(Need need, String what) {
                journal.add("noted: " + what);
            }

            @Override
            void considered(Need need, List<Wording.Remark> remarks) {
                remarks.forEach(remark -> journal.add("considered: " + remark.sentence()));
            }

            @Override
            void corrected(Need need, java.util.Set<NeedField> changes) {
                journal.add("corrected " + changes);
            }
        };
    }

    Letters letters() {
        return new Letters() {
            @Override
            void published(Need need) {
                letters.add("published");
            }

            @Override
            void returned(Need need) {
                letters.add("returned: " + need.returnReason());
            }

            @Override
            void stillTrue(Need need) {
                letters.add("still true?");
            }

            @Override
            void handed(Need need, Account colleague, String by, String word) {
                letters.add("handed to " + colleague.email() + ": " + word);
            }

            @Override
            void late(List<Need> needs) {
                letters.add("late: " + needs.size());
            }

            @Override
            void expired(Need need) {
                letters.add("expired");
            }
        };
    }

    /** Each call is a transaction of its own, as in the portal. */
    <T> T done(Supplier<T> work) {
        entities.getTransaction().begin();
        try {
            T result = work.get();
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.clear();
        }
    }
}
