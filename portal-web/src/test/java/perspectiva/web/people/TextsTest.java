package perspectiva.web.people;

import perspectiva.core.testing.TextsOfAModule;

class TextsTest extends TextsOfAModule {

    TextsTest() {
        super("account");
    }
}
