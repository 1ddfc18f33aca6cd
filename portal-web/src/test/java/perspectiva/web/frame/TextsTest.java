package perspectiva.web.frame;

import java.nio.file.Path;
import java.util.stream.Stream;
import perspectiva.core.testing.TextsOfAModule;

/** The frame's texts are every module's. */
class TextsTest extends TextsOfAModule {

    TextsTest() {
        super("portal", "portal.css", "portal.js");
    }

    @Override
    protected Stream<Path> askedFrom() {
        return Stream.of(Path.of("src/main"), Path.of("../modules"));
    }
}
