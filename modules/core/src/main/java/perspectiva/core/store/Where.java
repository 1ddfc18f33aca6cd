package perspectiva.core.store;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import perspectiva.core.search.SearchText;

/** The conditions of one query of a list and their values; also what a remembered count is known by. */
public record Where(List<String> conditions, Map<String, Object> values) {

    public Where() {
        this(new ArrayList<>(), new LinkedHashMap<>());
    }

    public Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    public Where and(String condition, String name, Object value) {
        values.put(name, value);
        return and(condition);
    }

    /**
     * Each of the words is to be found, whatever their order.
     *
     * @param text where: a path to text as {@link SearchText#normalise} makes it
     */
    public Where andWords(String text, String typed) {
        return andWords("", text, typed, "");
    }

    /** The same, where the text is another record's: what stands before and after it closes a subquery around it. */
    public Where andWords(String before, String text, String typed, String after) {
        String[] words = SearchText.normalise(typed).split(" ");
        for (int i = 0; i < words.length && !words[i].isEmpty(); i++) {
            String like = text + " like :word" + i + " escape '!'";
            and(before + like + after, "word" + i, SearchText.containing(words[i]));
        }
        return this;
    }

    /** For the end of a query; empty when everything is wanted. */
    public String clause() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** What is read is not to be changed. */
    public <T> TypedQuery<T> fill(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query.setHint("eclipselink.read-only", true);
    }
}
