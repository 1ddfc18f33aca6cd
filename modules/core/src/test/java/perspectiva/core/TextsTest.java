package perspectiva.core;

import java.nio.file.Path;
import java.util.stream.Stream;
import perspectiva.core.testing.TextsOfAModule;

/** The texts of what every module may rely on. */
class TextsTest extends TextsOfAModule {

    TextsTest() {
        super("core");
    }

    @Override
    protected Stream<Path> askedFrom() {
        return Stream.of(Path.of(".."), Path.of("../../portal-web"));
    }
}
