package perspectiva.spi;

import java.util.List;

/** Says which of a module's records use codes of a list, so that an edition that drops codes can be judged before it is applied. */
public interface CodeUses {

    /**
     * @param list the list's word: {@code okz}, {@code okved}, {@code esco_skills}
     * @param codes some hundreds at most
     * @return one for each code that is used; the others are left out
     */
    List<Use> usesOf(String list, List<String> codes);

    /**
     * @param key the text's key of what uses it; its placeholder {@code {0}} is the count
     * @param count how many records
     */
    record Use(String key, String code, long count) {}
}
