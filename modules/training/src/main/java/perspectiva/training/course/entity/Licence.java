package perspectiva.training.course.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import perspectiva.core.people.Organisation;
import perspectiva.core.people.Typed;
import perspectiva.core.store.StoredRecord;
import perspectiva.spi.Refused;

/**
 * An educational licence is what an institution must hold to teach courses of the licensed kinds (273-FZ, article 91). The
 * centre's staff write down what the public register of licences says; one that ended keeps its last day.
 */
@Entity
@Table(name = "training_licence")
public class Licence extends StoredRecord {

    private static final int NUMBER_MOST = 60;

    @Column(name = "institution_id")
    private long institutionId;

    @Column(name = "institution_name")
    private String institutionName;

    @Column(name = "licence_number")
    private String number;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @ElementCollection
    @CollectionTable(name = "training_licence_kind", joinColumns = @JoinColumn(name = "licence_id"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Set<CourseKind> kinds = new HashSet<>();

    protected Licence() {}

    /** @param validFrom the day it was given; it holds until it is ended */
    public Licence(Organisation institution, String number, LocalDate validFrom, Collection<CourseKind> kinds) {
        if (institution == null) {
            throw new Refused("training.course.refused.owner").at("institution");
        }
        if (validFrom == null) {
            throw new Refused("training.version.refused.validfrom").at("validFrom");
        }
        if (kinds.isEmpty() || !kinds.stream().allMatch(CourseKind::isLicensed)) {
            throw new Refused("training.course.refused.licensedkinds").at("kinds");
        }
        this.institutionId = institution.id();
        this.institutionName = institution.shortName();
        this.number = Typed.required(Written.tidy(number), NUMBER_MOST, "number");
        this.validFrom = validFrom;
        this.kinds = new HashSet<>(kinds);
    }

    /** @param last the last day on which it holds */
    public void end(LocalDate last) {
        if (last == null || last.isBefore(validFrom)) {
            throw new Refused("training.course.refused.licenceend").at("validTo");
        }
        validTo = last;
    }

    /** Whether it lets its institution teach courses of this kind on this day. */
    public boolean covers(CourseKind kind, LocalDate day) {
        return kinds.contains(kind) && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public long institutionId() {
        return institutionId;
    }

    public String institutionName() {
        return institutionName;
    }

    public String number() {
        return number;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Its last day; empty while it holds. */
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    public Set<CourseKind> kinds() {
        return Set.copyOf(kinds);
    }
}
