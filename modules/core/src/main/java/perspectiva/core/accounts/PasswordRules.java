package perspectiva.core.accounts;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import perspectiva.core.search.Keyboard;
import perspectiva.spi.Refused;

/**
 * What a new password must be: long, not among those everybody tries first, and not the person's own e-mail.
 *
 * <p>Why not "a capital, a digit and a sign": such rules make people write {@code Password1!}, which is among the first tried.
 */
final class PasswordRules {

    static final int AT_MOST = 128;

    private static final Set<String> RUSSIAN = Set.of(
            "пароль",
            "привет",
            "любовь",
            "солнышко",
            "наташа",
            "марина",
            "максим",
            "андрей",
            "спартак",
            "зенит",
            "россия",
            "краснокамск",
            "перспектива",
            "здравствуйте",
            "администратор",
            "директор");

    private final int atLeast;

    PasswordRules(int atLeast) {
        this.atLeast = atLeast;
    }

    /** @throws Refused beside the field "password" when it will not do */
    void check(String password, String email) {
        if (password == null || password.length() < atLeast) {
            throw new Refused("core.refused.password.short", atLeast).at("password");
        }
        if (password.length() > AT_MOST) {
            throw new Refused("core.refused.password.long", AT_MOST).at("password");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (holdsNameOf(email, lower)) {
            throw new Refused("core.refused.password.email").at("password");
        }
        if (isCommon(lower)) {
            throw new Refused("core.refused.password.common").at("password");
        }
    }

    private static boolean holdsNameOf(String email, String password) {
        String name = email.substring(0, Math.max(0, email.indexOf('@'))).toLowerCase(Locale.ROOT);
        return name.length() >= 4 && password.contains(name);
    }

    /** Also when it is a common one with digits around it, or one repeated, or typed in the wrong keyboard state. */
    private static boolean isCommon(String password) {
        String letters = password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return isEasy(password) || letters.length() > 3 && isEasy(letters);
    }

    private static boolean isEasy(String word) {
        String unit = unit(word);
        return unit.length() <= 3 || isListed(word) || isListed(unit);
    }

    private static boolean isListed(String word) {
        String switched = Keyboard.switched(word);
        return Lists.COMMON.contains(word)
                || Lists.COMMON.contains(switched)
                || RUSSIAN.contains(word)
                || RUSSIAN.contains(switched);
    }

    /** The shortest piece of which the word is a repetition. */
    private static String unit(String word) {
        for (int length = 1; length <= word.length() / 2; length++) {
            String piece = word.substring(0, length);
            if (piece.repeat(word.length() / length + 1).startsWith(word)) {
                return piece;
            }
        }
        return word;
    }

    /** Read once, when the first password is chosen. */
    private static final class Lists {

        static final Set<String> COMMON = read();

        private static Set<String> read() {
            Set<String> all = new HashSet<>();
            for (Dictionary dictionary : ConfigurationBuilder.getDefaultDictionaries()) {
                if (dictionary.getDictionaryName().contains("password")) {
                    all.addAll(dictionary.getDictonary().keySet());
                }
            }
            for (String row : new String[] {"qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,.", "1234567890"}) {
                all.add(row);
            }
            return all;
        }
    }
}
