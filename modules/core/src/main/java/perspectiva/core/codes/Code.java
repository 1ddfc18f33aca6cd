package perspectiva.core.codes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One code of a list: "17.12" of ОКВЭД 2 is the making of paper. It comes with an edition, may be renamed by a later one, is
 * retired when a whole edition no longer has it, and returns when one has it again. It is never deleted: records keep the
 * code they were given.
 */
@Entity
@Table(name = "core_code")
public class Code {

    private static final String BETWEEN = "\n";

    /** The column's width; names beyond it are left out, the title never. */
    private static final int LONGEST_NAMES = 8000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "code_list")
    private CodeList list;

    private String code;

    @Column(name = "parent_code")
    private String parent;

    @Column(name = "unit_group")
    private String unitGroup;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_ru")
    private String titleRu;

    @Column(name = "also_en")
    private String alsoEn = "";

    @Column(name = "also_ru")
    private String alsoRu = "";

    @Column(name = "edition_id")
    private long edition;

    /** 1 when no longer offered, else 0; see {@code Need.open} for why a number. */
    @Column(name = "is_retired")
    private int retired;

    protected Code() {}

    Code(CodeList list, CodeRow row, long edition) {
        this.list = list;
        this.code = row.code();
        follow(row, edition);
    }

    /** Takes over what the edition says; what it does not say stays as it was. */
    void follow(CodeRow row, long byEdition) {
        parent = row.parent() == null ? parent : row.parent();
        unitGroup = row.unitGroup() == null ? unitGroup : row.unitGroup();
        if (row.titleEn() != null) {
            titleEn = row.titleEn();
            alsoEn = joined(row.alsoEn());
        }
        if (row.titleRu() != null) {
            titleRu = row.titleRu();
            alsoRu = joined(row.alsoRu());
        }
        edition = byEdition;
        retired = 0;
    }

    private static String joined(List<String> names) {
        StringBuilder all = new StringBuilder();
        for (String name : names) {
            if (all.length() + name.length() + 1 > LONGEST_NAMES) {
                break;
            }
            all.append(all.isEmpty() ? "" : BETWEEN).append(name);
        }
        return all.toString();
    }

    /** No longer offered, still understood. */
    void retire() {
        retired = 1;
    }

    public CodeList list() {
        return list;
    }

    public String code() {
        return code;
    }

    /** What it is part of. */
    public Optional<String> parent() {
        return Optional.ofNullable(parent);
    }

    /** The unit group of ISCO-08 an occupation of ESCO lies in. */
    public Optional<String> unitGroup() {
        return Optional.ofNullable(unitGroup);
    }

    /** In the reader's language, or in the other where that one is missing. */
    public String title(Locale language) {
        boolean isEnglish = language.getLanguage().equals("en");
        String wanted = isEnglish ? titleEn : titleRu;
        String other = isEnglish ? titleRu : titleEn;
        return wanted != null ? wanted : other != null ? other : code;
    }

    /** Null when no edition had an English one. */
    public String titleEn() {
        return titleEn;
    }

    /** Null when no edition had a Russian one. */
    public String titleRu() {
        return titleRu;
    }

    /** Its titles and other names, in both languages. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(titleRu, titleEn), Stream.of((alsoRu + BETWEEN + alsoEn).split(BETWEEN)))
                .filter(name -> name != null && !name.isBlank())
                .distinct();
    }

    /** The edition that had it last. */
    public long edition() {
        return edition;
    }

    public boolean isRetired() {
        return retired == 1;
    }
}
