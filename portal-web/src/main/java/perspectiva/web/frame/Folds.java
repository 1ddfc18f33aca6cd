package perspectiva.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/**
 * Which parts of the menu this browser's user opened or folded, as portal.js keeps it in the cookie {@code menu}:
 * {@code needs-1.training-0}. A cookie rather than the browser's storage, so that the menu is right before its first paint.
 */
final class Folds {

    /** So many entries are seen at once on a usual screen; a longer menu shows only the part one is in. */
    static final int SHORT = 16;

    private final Map<String, Boolean> chosen = new HashMap<>();

    private Folds() {}

    static Folds of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals("menu")) {
                    return of(cookie.getValue());
                }
            }
        }
        return new Folds();
    }

    /** Whatever is not understood is as if it had not been said. */
    static Folds of(String words) {
        Folds folds = new Folds();
        for (String word : words.split("\\.")) {
            if (word.matches("[a-z][a-z0-9]*-[01]")) {
                folds.chosen.put(word.substring(0, word.length() - 2), word.endsWith("1"));
            }
        }
        return folds;
    }

    /** Whether a part is open on a page outside it, in a menu of so many entries. */
    boolean isOpen(String part, int entries) {
        return chosen.getOrDefault(part, entries <= SHORT);
    }
}
