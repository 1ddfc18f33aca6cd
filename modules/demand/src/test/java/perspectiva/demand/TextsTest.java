package perspectiva.demand;

import perspectiva.core.testing.TextsOfAModule;

class TextsTest extends TextsOfAModule {

    TextsTest() {
        super("demand", "demand.introduction", "demand.group");
    }
}
