package perspectiva.needs.entity;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What nobody may be chosen by, because it says nothing of how somebody works (Labour Code, articles 3 and 64). Each knows
 * the words that give it away, and those that show that the law itself asks for it. Words are read in lower case, е for ё.
 */
public enum Ground implements Worded {
    /** A lowest age up to 18 stays: the law sets it (Labour Code, articles 63, 244 and 265). Years of experience are no age. */
    AGE(
            List.of(
                    "возраст\\w* (\\w+ )?(до|от|не|\\d)",
                    "(?<!\\w)(до|не старше|не более|максимум) (19|[2-7]\\d)( ти)?( лет| года)?(?! ?(тыс|руб|%|кг|час|дн|мес|чел|км|м\\b))(?=.*(лет|возраст|старше))",
                    "(от|старше|не моложе|не младше) (19|[2-7]\\d)( лет| года)",
                    "(19|[2-7]\\d) ?[-–—] ?[2-7]\\d лет",
                    "молод(ой|ая|ые|ых|ого|ую) (и \\w+ )?(человек|люд|девуш|парен|парн|мужчин|женщин|сотрудни|специалист|работни|продав)",
                    "пенсионер\\w* (просим )?не |(не|без|кроме) (пред)?пенсионер",
                    "(under|over|up to|below|no older than|younger than) (19|[2-7]\\d)( years)?(?! ?(hours|days|people|kg|%))",
                    "(aged?|age) (from |of )?(19|[2-7]\\d)",
                    "\\d\\d ?[-–—] ?\\d\\d years old",
                    "maximum age",
                    "young (man|woman|men|women|people|person|girl|specialist|employee)"),
            "опыт|стаж|договор|срок|гаранти|experience|contract|warranty"),

    /** Work that the law closes to women names its source (Labour Code, article 253; Order 512n of 2019). */
    SEX(
            List.of(
                    "мужчин(?!\\w*.*женщин)(?<!женщин\\w{0,3} .{0,20}мужчин)",
                    "женщин(?!\\w*.*мужчин)(?<!мужчин\\w{0,3} .{0,20}женщин)",
                    "девуш(к|ек)",
                    "юнош(?!еск)",
                    "парн(и|ей|я)\\b|парень",
                    "пол[: ]+(муж|жен)|(мужск|женск)\\w* пола",
                    "\\b(male|males|female|females)\\b(?!.*female)",
                    "\\b(men|gentlemen)\\b(?!['’]s)(?!.*women)",
                    "(?<!men and )(?<!men or )\\b(women|ladies)\\b(?!['’]s)",
                    "\\b(girls?|boys?)\\b(?!['’]s)"),
            "253|512н|512n|одежд|обув|белье|парикмахер|стрижк|тренажерн|clothes|shoes|hairdress"),

    FAMILY(
            List.of(
                    "без (маленьких |малолетних )?детей",
                    "дет(и|ей|ьми) (старше|от|до) \\d",
                    "(не)?замуж",
                    "\\bхолост",
                    "(не)?женат",
                    "семейно\\w* положени",
                    "беременн",
                    "декрет\\w* не |не (собира|планиру)\\w+ в декрет",
                    "\\b(un)?married\\b",
                    "marital status",
                    "(no|without) (small )?children|childless",
                    "pregnan"),
            "родител|воспит"),

    /** Posts that the law keeps for citizens say so: the civil service, state secrets. */
    NATIONALITY(
            List.of(
                    "славян",
                    "национальност",
                    "кавказ|азиат|цыган",
                    "таджик|узбек|киргиз",
                    "мигрант",
                    "только русск(?!\\w* язык)|русск(ие|их) только",
                    "(только|строго) (для )?граждан|гражданств\\w* (рф|росси)|граждане (рф|росси)",
                    "\\bslavic\\b|nationality|ethnic|\\bmigrants?\\b",
                    "russians? only|russian citizens|citizens of russia"),
            "государственн\\w* (тайн|служб)|гостайн|муниципальн\\w* служб|civil service|state secret"),

    RELIGION(
            List.of("православн|мусульман|христиан|верующ|вероисповедан", "\\b(orthodox|muslim|christian|religion)"),
            "храм|церк|мечет|church|mosque"),

    LOOKS(
            List.of(
                    "внешност|привлекательн\\w* (внешн|девуш)|рост (от|не ниже) \\d|стройн",
                    "good[- ]looking|attractive (appearance|woman|man|person)|(pleasant|presentable) appearance"),
            ""),

    RESIDENCE(
            List.of(
                    "прописк",
                    "(местн|постоянн)\\w* регистраци",
                    "регистраци\\w* (в|по) (г\\b|город|краснокамск|перм|месту)",
                    "только местн|иногородн\\w* (просим )?не |кроме иногородн",
                    "local residents only|registered (in|at) (the )?(town|krasnokamsk|perm)"),
            "юридическ|предприят|организаци"),

    DISABILITY(
            List.of(
                    "(без|не|кроме) инвалид|инвалид\\w* (просим )?не ",
                    "(no|not) (for )?(the )?disabled|without disabilit|able-bodied"),
            "квот|quota");

    /** Said of everybody, it chooses nobody. */
    private static final Pattern FOR_ALL = compiled("независимо от|без ограничени|не имеет значени|не важ(ен|но|на)\\b"
            + "|люб(ого|ой|ому) (пол|возраст)|regardless of|of any (age|sex)|any age|does not matter");

    private final List<Pattern> signs;
    private final Pattern excuses;

    Ground(List<String> signs, String excuses) {
        this.signs = signs.stream().map(Ground::compiled).toList();
        this.excuses = compiled(excuses.isEmpty() ? "(?!)" : excuses);
    }

    /** {@code \w} and {@code \b} mean letters of every alphabet. */
    private static Pattern compiled(String words) {
        return Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** @param sentence normalised */
    boolean isIn(String sentence) {
        return signs.stream().anyMatch(sign -> sign.matcher(sentence).find())
                && Stream.of(excuses, FOR_ALL)
                        .noneMatch(excuse -> excuse.matcher(sentence).find());
    }
}
