package perspectiva.core.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;

/**
 * A person is somebody the partnership knows by name. Jobseeker, trainee, employee, trainer, representative are phases of
 * one person's life, kept as dated facts elsewhere, never as another record of the same person.
 */
@Entity
@Table(name = "core_person")
public class Person extends StoredRecord {

    /** As documents state it. */
    public enum Sex {
        FEMALE,
        MALE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int NAME = 100;

    /** A space that no end of a line is put into. */
    private static final String UNBROKEN = "\u00a0";

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_name")
    private String givenName;

    private String patronymic;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private String settlement = "";

    private String phone = "";

    private String email = "";

    @Column(name = "sought_as")
    private String soughtAs;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected Person() {}

    /** @param patronymic may be empty: not everybody has one */
    public Person(String familyName, String givenName, String patronymic) {
        rename(familyName, givenName, patronymic);
    }

    public void rename(String newFamilyName, String newGivenName, String newPatronymic) {
        String family = Typed.required(newFamilyName, NAME, "familyName");
        String given = Typed.required(newGivenName, NAME, "givenName");
        patronymic = Typed.optional(newPatronymic, NAME, "patronymic");
        familyName = family;
        givenName = given;
        soughtAs = Typed.sought(familyName, givenName, patronymic);
    }

    public void reachableAt(String newPhone, String newEmail) {
        String address = Typed.email(newEmail, "email");
        phone = Typed.optional(newPhone, 40, "phone");
        email = address;
    }

    public void livesIn(String newSettlement) {
        settlement = Typed.optional(newSettlement, NAME, "settlement");
    }

    public void born(LocalDate on) {
        if (on != null && (on.isAfter(Now.today()) || on.getYear() < 1900)) {
            throw new Refused("core.refused.birthdate").at("birthDate");
        }
        birthDate = on;
    }

    public void isOfSex(Sex known) {
        sex = known;
    }

    /** Nothing is left that leads to the person; the record stays for the facts that hang on it. */
    public void erase(String pseudonym) {
        familyName = pseudonym;
        givenName = "—";
        patronymic = "";
        sex = null;
        birthDate = null;
        settlement = "";
        phone = "";
        email = "";
        soughtAs = Typed.sought(pseudonym);
        erasedAt = Now.instant();
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    /** In full, as Russians introduce themselves on paper: "Иванова Анна Петровна". */
    public String displayName() {
        return displayName(familyName, givenName, patronymic);
    }

    /** The same from the three parts of a name that a list has read. */
    public static String displayName(String familyName, String givenName, String patronymic) {
        return patronymic.isEmpty() ? familyName + " " + givenName : familyName + " " + givenName + " " + patronymic;
    }

    /** With initials, which no end of a line tears apart: "Иванова А. П.". */
    public String shortName() {
        return shortName(familyName, givenName, patronymic);
    }

    /** The same from the three parts of a name that a list has read. */
    public static String shortName(String familyName, String givenName, String patronymic) {
        String initials = initial(givenName) + (patronymic.isEmpty() ? "" : UNBROKEN + initial(patronymic));
        return familyName + " " + initials;
    }

    private static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + ".";
    }

    public String familyName() {
        return familyName;
    }

    public String givenName() {
        return givenName;
    }

    public String patronymic() {
        return patronymic;
    }

    public Optional<Sex> sex() {
        return Optional.ofNullable(sex);
    }

    public Optional<LocalDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    public String settlement() {
        return settlement;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }
}
