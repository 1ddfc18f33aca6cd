package perspectiva.core.occupations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import perspectiva.core.search.SearchText;
import perspectiva.spi.Refused;

/** A name under which people look for an occupation: its title, what everybody says, or a word of this town. */
@Entity
@Table(name = "core_occupation_term")
public class OccupationTerm {

    /** Where a name comes from. */
    public enum Source {
        /** The classification's own title. */
        OFFICIAL,
        /** What people say, as shipped with the portal. */
        EVERYDAY,
        /** Taught by the partnership's staff; survives every new edition of the list. */
        LOCAL
    }

    static final int LONGEST = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_seq")
    private Long id;

    private String code;

    private String language;

    private String term;

    private String normalised;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private Source source;

    protected OccupationTerm() {}

    OccupationTerm(String code, Locale language, String term, Source source) {
        String stripped = term == null ? "" : term.strip();
        if (SearchText.words(stripped).isEmpty() || stripped.length() > LONGEST) {
            throw new Refused("core.refused.term", LONGEST).at("term");
        }
        this.code = code;
        this.language = language.getLanguage();
        this.term = stripped;
        this.normalised = SearchText.normalise(stripped);
        this.source = source;
    }

    public String code() {
        return code;
    }

    public String language() {
        return language;
    }

    public String term() {
        return term;
    }

    public String normalised() {
        return normalised;
    }

    public Source source() {
        return source;
    }

    /** Whether both say the same of the same occupation. */
    boolean isSameAs(OccupationTerm other) {
        return code.equals(other.code) && language.equals(other.language) && normalised.equals(other.normalised);
    }
}
