package perspectiva.core.accounts;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import perspectiva.core.people.Person;
import perspectiva.core.start.SomeSettings;
import perspectiva.core.testing.Store;
import perspectiva.spi.Refused;

/** The door to one account, without a server. */
final class Door {

    static final String PASSWORD = "three unrelated words";

    private final Store store;
    private final String email = UUID.randomUUID() + "@example.ru";
    private final SomeSettings settings;
    private final StrangersPace pace = new StrangersPace();
    private final SealedSecrets seals = new SealedSecrets();

    Door(Store store, Path data) {
        this.store = store;
        this.settings = new SomeSettings().with("data", data);
        seals.settings = settings;
        store.run(entities -> {
            Person anna = new Person("Иванова", "Анна", "Петровна");
            Account account = new Account(anna, email, Locale.forLanguageTag("ru"));
            account.open(quickHash(PASSWORD));
            entities.persist(anna);
            entities.persist(account);
        });
    }

    /** Tries a password; the browser's mark when it was let in, else nothing. */
    String enter(String password, Approach approach) {
        return store.in(entities -> {
            try {
                return signIn(entities).byPassword(email, password, approach).mark();
            } catch (Refused wrong) {
                return "";
            }
        });
    }

    void fail(int times, Approach approach) {
        for (int i = 0; i < times; i++) {
            enter("wrong", approach);
        }
    }

    boolean lets(Approach approach) {
        return !enter(PASSWORD, approach).isEmpty();
    }

    Duration pauseBefore(String email, Approach approach) {
        return store.in(entities -> signIn(entities).pauseBefore(email, approach));
    }

    void tryAnother(String email, Approach approach) {
        store.in(entities -> {
            try {
                return signIn(entities).byPassword(email, "wrong", approach);
            } catch (Refused wrong) {
                return null;
            }
        });
    }

    /** Asks for a code from now on. */
    void protect() {
        store.run(
                entities -> account(entities).protect(seals.seal(Tokens.random(20)), 0, List.of(Tokens.hash("spare"))));
    }

    boolean letsByCode(String code, Approach approach) {
        return store.in(entities -> {
            try {
                return !signIn(entities)
                        .byCode(account(entities).id(), code, approach)
                        .mark()
                        .isEmpty();
            } catch (Refused wrong) {
                return false;
            }
        });
    }

    String email() {
        return email;
    }

    private Account account(EntityManager entities) {
        return signIn(entities).register.byEmail(email).orElseThrow();
    }

    private SignIn signIn(EntityManager entities) {
        SignIn signIn = new SignIn();
        signIn.register = new Register();
        signIn.register.entities = entities;
        signIn.browsers = new KnownBrowsers();
        signIn.browsers.seals = seals;
        signIn.count = new DoorCount();
        signIn.count.entities = entities;
        signIn.count.browsers = signIn.browsers;
        signIn.secondFactor = new SecondFactor();
        signIn.secondFactor.seals = seals;
        signIn.limits = new RateLimits();
        signIn.pace = pace;
        signIn.settings = settings;
        signIn.audit = new Silent();
        return signIn;
    }

    /** As the portal stored it, but with less work. */
    private static String quickHash(String password) {
        try {
            byte[] salt = new byte[32];
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, 1, 512))
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return "PBKDF2WithHmacSHA512:1:" + base64.encodeToString(salt) + ":" + base64.encodeToString(hash);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
