package perspectiva.training.session.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import perspectiva.core.people.Person;
import perspectiva.core.people.Typed;
import perspectiva.core.store.Now;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;

/**
 * A trainer is a person who teaches meetings, one at a time. Whoever teaches minors must have had the criminal record checked
 * (Labour Code, article 351.1).
 */
@Entity
@Table(name = "training_trainer")
public class Trainer extends StoredRecord {

    public static final int QUALIFICATIONS_MOST = 1000;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    private String qualifications;

    @Column(name = "record_checked_on")
    private LocalDate recordCheckedOn;

    /** 1 while the person teaches here, else 0: the same in both databases. */
    @Column(name = "is_active")
    private int active = 1;

    protected Trainer() {}

    public Trainer(Person person, String qualifications, LocalDate recordCheckedOn) {
        this.person = person;
        amend(qualifications, recordCheckedOn);
    }

    /** @param newCheck when the criminal record was checked; null when it was not */
    public void amend(String newQualifications, LocalDate newCheck) {
        String known = Typed.optional(newQualifications, QUALIFICATIONS_MOST, "qualifications");
        if (newCheck != null && newCheck.isAfter(Now.today())) {
            throw new Refused("training.trainer.refused.check").at("recordCheckedOn");
        }
        qualifications = known;
        recordCheckedOn = newCheck;
    }

    public void retire() {
        active = 0;
    }

    public void reopen() {
        active = 1;
    }

    /** Nothing is left but that somebody taught. */
    public void forget() {
        qualifications = "";
        recordCheckedOn = null;
        active = 0;
    }

    public Person person() {
        return person;
    }

    public String name() {
        return person.displayName();
    }

    public String shortName() {
        return person.shortName();
    }

    public String qualifications() {
        return qualifications;
    }

    public Optional<LocalDate> recordCheckedOn() {
        return Optional.ofNullable(recordCheckedOn);
    }

    public boolean isActive() {
        return active == 1;
    }
}
