package perspectiva.core.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import perspectiva.core.store.Now;
import perspectiva.spi.Caller;

/**
 * Dates, money and numbers as people read them: {@code #{format.money(need.wage)}} in the reader's language; letters and
 * documents name theirs. What is missing reads as nothing.
 */
@Named("format")
@ApplicationScoped
public class Formats {

    /** Narrow and never broken at the end of a line: between thousands, and before the rouble. */
    private static final char THIN = '\u202f';

    private static final char MINUS = '\u2212';

    private static final int LONG_TIME = 60;

    @Inject
    Texts texts;

    @Inject
    Caller caller;

    public String date(LocalDate date) {
        return date(date, caller.language());
    }

    /** 02.03.2026, or 2 Mar 2026. */
    public String date(LocalDate date, Locale language) {
        return date == null ? "" : dates(language).format(date);
    }

    public String dateTime(Instant moment) {
        return dateTime(moment, caller.language());
    }

    /** To the minute, as the clocks of the partnership's town show it. */
    public String dateTime(Instant moment, Locale language) {
        if (moment == null) {
            return "";
        }
        DateTimeFormatter minutes = DateTimeFormatter.ofPattern(", HH:mm", language);
        var local = moment.atZone(Now.zone());
        return dates(language).format(local) + minutes.format(local);
    }

    public String money(Long kopecks) {
        return money(kopecks, caller.language());
    }

    /** 45 000 ₽; with kopecks only when there are some. */
    public String money(Long kopecks, Locale language) {
        return kopecks == null ? "" : sum(kopecks, language) + THIN + '₽';
    }

    /** Kopecks as whole roubles, rounded half up, without the sign: for columns whose heading has it. */
    public String roubles(Long kopecks) {
        return kopecks == null ? "" : grouped(Math.floorDiv(kopecks + 50, 100));
    }

    public String pay(Long from, Long upTo) {
        return pay(from, upTo, caller.language());
    }

    /** What a job pays, in kopecks; either end may be missing, both together mean that it is agreed. */
    public String pay(Long from, Long upTo, Locale language) {
        boolean hasFrom = from != null && from > 0;
        boolean hasUpTo = upTo != null && upTo > 0;
        if (hasFrom && hasUpTo) {
            return from.equals(upTo)
                    ? money(from, language)
                    : texts.text(language, "core.format.fromto", sum(from, language), money(upTo, language));
        }
        if (hasFrom) {
            return texts.text(language, "core.format.from", money(from, language));
        }
        return hasUpTo
                ? texts.text(language, "core.format.upto", money(upTo, language))
                : texts.text(language, "core.format.agreed");
    }

    /** 1 234 567 in both languages. */
    public String number(Long number) {
        return number == null ? "" : (number < 0 ? String.valueOf(MINUS) : "") + grouped(number);
    }

    public String bytes(long bytes) {
        return bytes(bytes, caller.language());
    }

    /** 340 KB, 1.2 MB; never nought. */
    public String bytes(long bytes, Locale language) {
        long kilobytes = Math.max(1, Math.round(bytes / 1024.0));
        if (kilobytes < 1024) {
            return texts.text(language, "core.format.kilobytes", kilobytes);
        }
        String megabytes = String.format(isEnglish(language) ? Locale.ENGLISH : language, "%.1f", kilobytes / 1024.0);
        return texts.text(language, "core.format.megabytes", megabytes);
    }

    public String age(Instant moment) {
        return age(moment, caller.language());
    }

    /** How long ago it was, in days of the calendar and later in months and years; the date when it is yet to come. */
    public String age(Instant moment, Locale language) {
        if (moment == null) {
            return "";
        }
        LocalDate day = moment.atZone(Now.zone()).toLocalDate();
        LocalDate today = Now.today();
        long days = ChronoUnit.DAYS.between(day, today);
        if (days < 0) {
            return date(day, language);
        }
        if (days < 2) {
            return texts.text(language, days == 0 ? "core.format.today" : "core.format.yesterday");
        }
        if (days < LONG_TIME) {
            return texts.text(language, "core.format.days", days);
        }
        long months = ChronoUnit.MONTHS.between(day, today);
        return months < 12
                ? texts.text(language, "core.format.months", months)
                : texts.text(language, "core.format.years", ChronoUnit.YEARS.between(day, today));
    }

    /** +7 912 345-67-89 for Russian numbers however they were typed; others as they are. */
    public String phone(String typed) {
        if (typed == null) {
            return "";
        }
        String digits = typed.replaceAll("\\D", "");
        boolean isLong = digits.length() == 11 && (digits.startsWith("8") || digits.startsWith("7"));
        if (!isLong && (digits.length() != 10 || typed.strip().startsWith("+"))) {
            return typed.strip();
        }
        String own = isLong ? digits.substring(1) : digits;
        return "+7" + THIN + own.substring(0, 3) + THIN + own.substring(3, 6) + '\u2011' + own.substring(6, 8)
                + '\u2011' + own.substring(8);
    }

    private static String sum(long kopecks, Locale language) {
        long rest = Math.abs(kopecks % 100);
        String roubles = (kopecks < 0 ? String.valueOf(MINUS) : "") + grouped(kopecks / 100);
        if (rest == 0) {
            return roubles;
        }
        return roubles + (isEnglish(language) ? '.' : ',') + (rest < 10 ? "0" : "") + rest;
    }

    private static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number).replace("-", ""));
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            digits.insert(place, THIN);
        }
        return digits.toString();
    }

    private static DateTimeFormatter dates(Locale language) {
        return isEnglish(language)
                ? DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)
                : DateTimeFormatter.ofPattern("dd.MM.uuuu");
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }
}
