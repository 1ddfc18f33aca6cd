package perspectiva.needs.entity;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import perspectiva.core.search.SearchText;

/**
 * Finds the sentences of a need that choose people by what they are instead of by how they work. It only points at them: a
 * machine does not know what was meant, so the employer is told while writing and the director decides.
 */
public final class Wording {

    /** Where people write in their own words. */
    private static final List<NeedField> WRITTEN = List.of(
            NeedField.TITLE,
            NeedField.WORK_TIME,
            NeedField.DUTIES,
            NeedField.REQUIREMENTS,
            NeedField.PERMITS,
            NeedField.CONDITIONS,
            NeedField.BENEFITS);

    /** After a full stop a sentence begins with a capital; "ст. 253" goes on. */
    private static final Pattern END = Pattern.compile("(?<=[.!?;])\\s+(?=[\\p{Lu}«\"•–—-])|\\s*[\\r\\n]+\\s*");

    /**
     * A sentence that is the trouble.
     *
     * @param sentence as it was written
     */
    public record Remark(NeedField field, Ground ground, String sentence) {}

    private Wording() {}

    /** In the order of the form; nothing when everything is fine. */
    public static List<Remark> remarks(NeedForm form) {
        return WRITTEN.stream()
                .filter(field -> field.in(form) != null)
                .flatMap(field -> END.splitAsStream((String) field.in(form))
                        .flatMap(sentence -> remarks(field, sentence.strip())))
                .toList();
    }

    private static Stream<Remark> remarks(NeedField field, String sentence) {
        String normal = SearchText.normalise(sentence);
        return Stream.of(Ground.values())
                .filter(ground -> ground.isIn(normal))
                .map(ground -> new Remark(field, ground, sentence));
    }
}
