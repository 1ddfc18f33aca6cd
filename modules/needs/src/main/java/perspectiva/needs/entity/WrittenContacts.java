package perspectiva.needs.entity;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Telephones, addresses of mail and messengers, and names of persons that stand in an employer's own words. The town does not
 * read them there: what is published is copied and found for ever, and only the contact fields ask whether the person agrees
 * (152-FZ, article 10.1).
 */
final class WrittenContacts {

    /** What stands in their place. */
    static final String MASK = "[…]";

    private static final String GAP = "[\\s\\u00a0\\u202f().‑–-]{0,3}";
    private static final String PATRONYMIC =
            "\\p{Lu}\\p{Ll}+(?:(?:[ое]вич|ьич)(?:а|у|ем|е)?|(?:овн|евн|ичн)(?:а|ы|е|у|ой))";
    private static final String NAME = "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";

    /** Streets, plants and schools bear the names of people, too. */
    private static final String NOT_A_NAMESAKE = "(?<!(?:ул|им|пр|пер)\\.\\s?|(?:улица|имени|улице|проспект)\\s)";

    private static final Pattern[] KINDS = {
        Pattern.compile("(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]++@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+"),
        Pattern.compile(
                "(?:https?://)?(?:t\\.me|wa\\.me|vk\\.com|vk\\.me|ok\\.ru)/[^\\s,;)]+", Pattern.CASE_INSENSITIVE),
        Pattern.compile("(?<![\\p{L}\\d])@[A-Za-z]\\w{3,}"),
        Pattern.compile("(?<![\\d\\p{L}])(?:\\+7|8|7)" + GAP + "\\d{3}" + GAP + "\\d{3}" + GAP + "\\d{2}" + GAP
                + "\\d{2}(?!\\d)"),
        // codes of small towns have five digits, their numbers five
        Pattern.compile(
                "(?<![\\d\\p{L}])(?:(?:\\+7|8)[\\s\\u00a0-]{0,2}\\(?\\d{3,5}\\)?[\\s\\u00a0-]{1,2}|\\(\\d{3,5}\\)\\s?)"
                        + "\\d{1,3}(?:[\\s\\u00a0-]?\\d{2}){2}(?!\\d)"),
        Pattern.compile("(?<![\\d\\p{L}])\\+\\d(?:[\\s()-]?\\d){8,13}"),
        Pattern.compile("(?<![\\d.–-])\\(?(?:\\d{3,5}\\)\\s?)?\\d{1,3}-\\d{2}-\\d{2}(?![\\d–-])"),
        Pattern.compile(
                "(?<=(?:тел|моб|сот|тел\\.|моб\\.|сот\\.|телефон|телефону|phone)[\\s:]{1,3})\\d(?:[\\s()-]?\\d){4,10}",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        Pattern.compile(NOT_A_NAMESAKE + "(?<!\\p{L})(?:" + NAME + "\\s)?" + NAME + "\\s" + PATRONYMIC + "(?!\\p{L})"
                + "(?:\\s\\p{Lu}\\p{Ll}+(?:ов|ев|ин|ова|ева|ина|ский|ская|енко|их|ых)(?!\\p{L}))?"),
        Pattern.compile(NOT_A_NAMESAKE + "(?<!\\p{L})" + NAME + "\\s\\p{Lu}\\.\\s?\\p{Lu}\\."),
        Pattern.compile(NOT_A_NAMESAKE + "(?<![\\p{L}.])\\p{Lu}\\.\\s?\\p{Lu}\\.\\s?" + NAME),
    };

    private WrittenContacts() {}

    /** The text with a mask in the place of each; null stays null. */
    static String masked(String text) {
        return text == null ? null : Stream.of(KINDS).reduce(text, WrittenContacts::masked, (one, other) -> other);
    }

    private static String masked(String text, Pattern kind) {
        return kind.matcher(text).replaceAll(MASK);
    }

    /** Masks whatever an employer writes in her own words. */
    static void maskIn(NeedForm form) {
        form.setTitle(masked(form.getTitle()));
        form.setPlace(masked(form.getPlace()));
        form.setDuties(masked(form.getDuties()));
        form.setRequirements(masked(form.getRequirements()));
        form.setConditions(masked(form.getConditions()));
        NeedTerms terms = form.getTerms();
        terms.setWorkTime(masked(terms.getWorkTime()));
        terms.setPermits(masked(terms.getPermits()));
        terms.setBenefits(masked(terms.getBenefits()));
    }
}
