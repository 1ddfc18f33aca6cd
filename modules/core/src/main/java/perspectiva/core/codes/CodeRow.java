package perspectiva.core.codes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an edition says of one code.
 *
 * @param parent the code of what it is part of; null when the edition does not say
 * @param unitGroup the occupation's unit group by ISCO-08; null for anything but an occupation
 * @param titleEn null when the edition is not in English
 * @param titleRu null when the edition is not in Russian
 * @param alsoEn other English names
 * @param alsoRu other Russian names
 */
record CodeRow(
        String code,
        String parent,
        String unitGroup,
        String titleEn,
        String titleRu,
        List<String> alsoEn,
        List<String> alsoRu) {

    /** What two files of one edition, often in two languages, say of one code. */
    CodeRow and(CodeRow other) {
        return new CodeRow(
                code,
                said(parent, other.parent),
                said(unitGroup, other.unitGroup),
                said(titleEn, other.titleEn),
                said(titleRu, other.titleRu),
                both(alsoEn, other.alsoEn),
                both(alsoRu, other.alsoRu));
    }

    CodeRow under(String widerCode) {
        return new CodeRow(code, widerCode, unitGroup, titleEn, titleRu, alsoEn, alsoRu);
    }

    private static String said(String one, String other) {
        return one == null ? other : one;
    }

    private static List<String> both(List<String> some, List<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return new ArrayList<>(all);
    }
}
