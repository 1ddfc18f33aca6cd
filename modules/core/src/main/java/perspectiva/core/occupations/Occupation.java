package perspectiva.core.occupations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Optional;

/**
 * A group of jobs with the same main tasks, by the international classification ISCO-08 and its Russian twin ОКЗ ОК 010-2014,
 * which share their codes: "7212" is welders and flame cutters. Ten major groups hold 43, these 130, and these 436 unit
 * groups, which needs and people refer to.
 *
 * <p>An occupation comes with the list the portal ships, may be renamed by a newer edition of it, and is retired when an
 * edition no longer has it; records that refer to it keep it for ever.
 */
@Entity
@Table(name = "core_occupation")
public class Occupation {

    public static final String EDITION = "ISCO-08/OKZ 2014";

    /** The level of the unit groups: the only occupations one can have. */
    public static final int UNIT = 4;

    @Id
    private String code;

    @Column(name = "group_level")
    private int level;

    @Column(name = "parent_code")
    private String parent;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_ru")
    private String titleRu;

    private String edition;

    @Column(name = "is_retired")
    private boolean retired;

    protected Occupation() {}

    Occupation(ListedOccupation listed) {
        this.code = listed.code();
        follow(listed);
    }

    /** Takes over what the list says of it now. */
    void follow(ListedOccupation listed) {
        if (!code.equals(listed.code())) {
            throw new IllegalArgumentException("Occupation " + code + " cannot become " + listed.code());
        }
        level = listed.code().length();
        parent = level == 1 ? null : code.substring(0, level - 1);
        titleEn = listed.titleEn();
        titleRu = listed.titleRu();
        edition = EDITION;
        retired = false;
    }

    /** No longer offered, still understood. */
    void retire() {
        retired = true;
    }

    /** A text of one to four digits: "0110" begins with a nought. */
    public String code() {
        return code;
    }

    /** 1 for a major group to 4 for a unit group. */
    public int level() {
        return level;
    }

    /** The code of the wider group; empty for a major group. */
    public Optional<String> parent() {
        return Optional.ofNullable(parent);
    }

    public String title(Locale language) {
        return language.getLanguage().equals("en") ? titleEn : titleRu;
    }

    public String titleEn() {
        return titleEn;
    }

    public String titleRu() {
        return titleRu;
    }

    /** The classification its code belongs to: codes of ISCO-88 look alike and mean other jobs. */
    public String edition() {
        return edition;
    }

    public boolean isRetired() {
        return retired;
    }

    /** Whether a need or a person may refer to it from now on. */
    public boolean isOffered() {
        return level == UNIT && !retired;
    }
}
