package perspectiva.core.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import perspectiva.spi.Caller;

/** The texts as pages ask for them, in the reader's language: {@code #{text['needs.desk.title']}}, {@code #{text.of(key, n)}}. */
@Named("text")
@ApplicationScoped
public class PageTexts extends AbstractMap<String, String> {

    @Inject
    Texts texts;

    @Inject
    Caller caller;

    @Override
    public String get(Object key) {
        return texts.text(caller.language(), String.valueOf(key));
    }

    public String of(String key, Object value) {
        return texts.text(caller.language(), key, value);
    }

    public String of(String key, Object first, Object second) {
        return texts.text(caller.language(), key, first, second);
    }

    public String of(String key, Object first, Object second, Object third) {
        return texts.text(caller.language(), key, first, second, third);
    }

    /** With as many values as the list holds. */
    public String filled(String key, List<Object> values) {
        return texts.text(caller.language(), key, values.toArray());
    }

    /** Nothing to walk through: there are as many texts as modules wrote. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
