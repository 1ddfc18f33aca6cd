package perspectiva.web.admin;

import perspectiva.core.testing.TextsOfAModule;

class TextsTest extends TextsOfAModule {

    TextsTest() {
        super("admin");
    }
}
