package perspectiva.needs;

import java.util.stream.Stream;
import perspectiva.core.testing.TextsOfAModule;
import perspectiva.needs.entity.NeedField;

class TextsTest extends TextsOfAModule {

    TextsTest() {
        super("needs", "needs.need", "needs.post.key", "needs.post.address");
    }

    @Override
    protected Stream<String> putTogether() {
        return Stream.of(NeedField.values()).map(field -> "needs.field." + field.word());
    }
}
