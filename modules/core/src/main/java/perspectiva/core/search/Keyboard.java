package perspectiva.core.search;

import java.util.stream.Collectors;

/** The two layouts of a Russian keyboard: somebody who forgot to switch types "cdfhobr" and means "сварщик". */
public final class Keyboard {

    private static final String ENGLISH = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё";

    private Keyboard() {}

    /** What the same keys give in the other layout. */
    public static String switched(String typed) {
        return typed.toLowerCase(java.util.Locale.ROOT)
                .chars()
                .mapToObj(Keyboard::other)
                .collect(Collectors.joining());
    }

    private static String other(int typed) {
        int place = ENGLISH.indexOf(typed);
        if (place >= 0) {
            return RUSSIAN.substring(place, place + 1);
        }
        place = RUSSIAN.indexOf(typed);
        return place >= 0 ? ENGLISH.substring(place, place + 1) : Character.toString(typed);
    }
}
