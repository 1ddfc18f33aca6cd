package perspectiva.needs;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import perspectiva.core.store.Where;
import perspectiva.needs.entity.Contract;
import perspectiva.needs.entity.Pay;
import perspectiva.needs.entity.Shift;
import perspectiva.needs.entity.Worded;

/**
 * Which vacancies are wanted; empty means all.
 *
 * @param need what any list of needs may ask
 * @param payLeast kopecks a month that can be earned
 * @param startBy the day by which the work begins; what begins as soon as possible always does
 * @param isForBeginners whether no experience may be asked for
 */
public record VacancyFilter(
        NeedFilter need,
        Optional<Long> payLeast,
        Optional<Contract> contract,
        Optional<Shift> shift,
        Optional<LocalDate> startBy,
        boolean isForBeginners) {

    public static final VacancyFilter ALL = of(Map.of());

    /** As the address of a list says. Whatever makes no sense is left out: an address is typed by hand, too. */
    public static VacancyFilter of(Map<String, String> address) {
        return new VacancyFilter(
                NeedFilter.of(address),
                pay(address.getOrDefault("pay", "")),
                choice(Contract.values(), address.get("contract")),
                choice(Shift.values(), address.get("shift")),
                day(address.getOrDefault("start", "")),
                address.getOrDefault("beginner", "").equals("1"));
    }

    /** Whole roubles as people type them. */
    private static Optional<Long> pay(String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0\\u202f₽]", "");
        return Optional.of(digits)
                .filter(figure -> figure.matches("\\d{1,9}"))
                .map(figure -> Long.parseLong(figure) * 100)
                .filter(kopecks -> kopecks > 0 && kopecks <= Pay.MOST);
    }

    private static <T extends Worded> Optional<T> choice(T[] choices, String word) {
        return Stream.of(choices).filter(one -> one.word().equals(word)).findFirst();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(typed)
                    .filter(day -> day.matches("\\d{4}-\\d\\d-\\d\\d"))
                    .map(LocalDate::parse);
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The words in the address of what narrows the search, each of which may be left out. */
    public List<String> narrowing() {
        List<String> words = new ArrayList<>();
        note(words, "q", !need.words().isEmpty());
        note(words, "major", !need.major().isEmpty());
        note(words, "place", !need.place().isEmpty());
        note(words, "pay", payLeast.isPresent());
        note(words, "contract", contract.isPresent());
        note(words, "shift", shift.isPresent());
        note(words, "start", startBy.isPresent());
        note(words, "beginner", isForBeginners);
        return words;
    }

    private static void note(List<String> words, String word, boolean isThere) {
        if (isThere) {
            words.add(word);
        }
    }

    Where narrow(Where where) {
        payLeast.ifPresent(kopecks -> where.and("(n.form.payFrom >= :pay or n.form.payTo >= :pay)", "pay", kopecks));
        contract.ifPresent(kind -> where.and("n.form.contract = :contract", "contract", kind));
        shift.ifPresent(kind -> where.and("n.form.shift = :shift", "shift", kind));
        startBy.ifPresent(
                day -> where.and("(n.form.startWanted is null or n.form.startWanted <= :startBy)", "startBy", day));
        if (isForBeginners) {
            where.and("(n.form.terms.experienceYears is null or n.form.terms.experienceYears = 0)");
        }
        return where;
    }
}
