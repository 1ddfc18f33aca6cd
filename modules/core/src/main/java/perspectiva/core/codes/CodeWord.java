package perspectiva.core.codes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import perspectiva.core.search.SearchText;
import perspectiva.spi.Refused;

/** A word of this town for a code, taught by staff; it survives every edition of the list. */
@Entity
@Table(name = "core_code_word")
public class CodeWord {

    static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "code_list")
    private CodeList list;

    private String code;

    private String word;

    private String normalised;

    protected CodeWord() {}

    CodeWord(CodeList list, String code, String word) {
        String stripped = word == null ? "" : word.strip();
        if (SearchText.words(stripped).isEmpty() || stripped.length() > LONGEST) {
            throw new Refused("core.refused.term", LONGEST).at("word");
        }
        this.list = list;
        this.code = code;
        this.word = stripped;
        this.normalised = SearchText.normalise(stripped);
    }

    public String code() {
        return code;
    }

    public String word() {
        return word;
    }

    boolean isSameAs(CodeWord other) {
        return list == other.list && code.equals(other.code) && normalised.equals(other.normalised);
    }
}
