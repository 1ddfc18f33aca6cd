package perspectiva.needs.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.search.SearchText;
import perspectiva.core.tables.CellText;
import perspectiva.core.text.Texts;
import perspectiva.needs.entity.Contract;
import perspectiva.needs.entity.NeedForm;
import perspectiva.needs.entity.Shift;
import perspectiva.spi.Refused;

/** The need's form as one line of a table fills it, and what could not be understood of it. What is right the need says. */
final class LineForm {

    private final Words words;
    private final ImportLine line;
    private final List<Refused> faults = new ArrayList<>();
    private final NeedForm form = new NeedForm();

    LineForm(ImportLine line, Words words) {
        this.line = line;
        this.words = words;
        fillTexts();
        fill(ImportColumn.POSTS, LineForm::number, form::setPosts);
        fill(ImportColumn.HOURS_WEEK, LineForm::number, form::setHoursWeek);
        fill(ImportColumn.PAY_FROM, LineForm::kopecks, form::setPayFrom);
        fill(ImportColumn.PAY_TO, LineForm::kopecks, form::setPayTo);
        fill(ImportColumn.PAY_AGREED, CellText::yesOrNo, form::setPayAgreed);
        fill(ImportColumn.START_WANTED, CellText::day, form::setStartWanted);
        fill(
                ImportColumn.CONTRACT,
                text -> Optional.ofNullable(words.contracts().get(plain(text))),
                form::setContract);
        fill(ImportColumn.SHIFT, text -> Optional.ofNullable(words.shifts().get(plain(text))), form::setShift);
    }

    /** The words for kinds of contracts and working patterns, in both languages. */
    record Words(Map<String, Contract> contracts, Map<String, Shift> shifts) {

        static Words of(Texts texts) {
            return new Words(
                    words(texts, Contract.values(), kind -> "needs.contract." + kind.word()),
                    words(texts, Shift.values(), kind -> "needs.shift." + kind.word()));
        }

        private static <T> Map<String, T> words(Texts texts, T[] kinds, Function<T, String> key) {
            return Texts.LANGUAGES.stream()
                    .flatMap(language ->
                            Stream.of(kinds).map(kind -> Map.entry(plain(texts.text(language, key.apply(kind))), kind)))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
        }
    }

    private void fillTexts() {
        form.setTitle(line.text(ImportColumn.TITLE));
        form.setPlace(line.text(ImportColumn.PLACE));
        form.setDuties(line.text(ImportColumn.DUTIES));
        form.setRequirements(line.text(ImportColumn.REQUIREMENTS));
        form.setConditions(line.text(ImportColumn.CONDITIONS));
        form.setContactName(line.text(ImportColumn.CONTACT_NAME));
        form.setContactPhone(line.text(ImportColumn.CONTACT_PHONE));
        form.setContactEmail(line.text(ImportColumn.CONTACT_EMAIL));
        String code = line.text(ImportColumn.OCCUPATION);
        // Spreadsheets take the code for a number and drop its noughts.
        form.setOccupation(code != null && code.matches("\\d{1,3}") ? "0".repeat(4 - code.length()) + code : code);
    }

    /** Sets the field when the cell says anything, and notes it when nobody could understand what. */
    private <T> void fill(ImportColumn column, Function<String, Optional<T>> reader, Consumer<T> field) {
        String text = line.text(column);
        if (text != null) {
            reader.apply(text)
                    .ifPresentOrElse(
                            field,
                            () -> faults.add(
                                    new Refused("needs.refused.import." + column.kind(), text).at(column.field())));
        }
    }

    private static Optional<Integer> number(String text) {
        String digits = text.replaceAll("[\\s\\u00a0\\u202f]", "").replaceAll("[.,]0+$", "");
        return digits.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static Optional<Long> kopecks(String text) {
        String digits = text.replaceAll("[\\s\\u00a0\\u202f₽]|руб\\.?|р\\.", "").replaceAll("[.,]0{1,2}$", "");
        return digits.matches("\\d{1,12}") ? Optional.of(Long.parseLong(digits) * 100) : Optional.empty();
    }

    private static String plain(String text) {
        return SearchText.normalise(text);
    }

    NeedForm form() {
        return form;
    }

    List<Refused> faults() {
        return faults;
    }
}
