package perspectiva.training.evaluation.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import perspectiva.core.people.Typed;
import perspectiva.spi.Refused;

/**
 * What somebody says on a form. Anything may be left out, though not everything.
 *
 * @param points by the items' keys
 * @param words by the open questions' words; those left out are not there
 */
public record FormAnswers(Map<String, Integer> points, Map<String, String> words) {

    public static final int WORDS_MOST = 1000;

    /** What the page calls the field of an item, before its key. */
    public static final String ITEM = "item-";

    /** What the page calls the field of an open question, before its word. */
    public static final String QUESTION = "words-";

    /**
     * @param typed the fields of the page
     * @throws Refused when no item was answered, or an answer is too long
     */
    public static FormAnswers of(FormRound round, List<FormItem> items, Map<String, String> typed) {
        Map<String, Integer> points = new LinkedHashMap<>();
        for (FormItem item : items) {
            String said = typed.getOrDefault(ITEM + item.key(), "");
            if (said.matches("[1-" + round.kind().most() + "]")) {
                points.put(item.key(), Integer.valueOf(said));
            }
        }
        if (points.isEmpty()) {
            throw new Refused("training.form.refused.empty").at("items");
        }
        Map<String, String> words = new LinkedHashMap<>();
        if (round.asksOpenly()) {
            for (String question : round.kind().questions()) {
                String said = Typed.optional(typed.get(QUESTION + question), WORDS_MOST, QUESTION + question);
                if (!said.isEmpty()) {
                    words.put(question, said);
                }
            }
        }
        return new FormAnswers(points, words);
    }
}
