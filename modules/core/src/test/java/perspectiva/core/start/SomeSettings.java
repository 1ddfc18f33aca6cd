package perspectiva.core.start;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Settings as a test wants them. */
public class SomeSettings extends Settings {

    private final Map<String, String> values = new HashMap<>();

    public SomeSettings with(String name, Object value) {
        values.put(name, String.valueOf(value));
        return this;
    }

    @Override
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
