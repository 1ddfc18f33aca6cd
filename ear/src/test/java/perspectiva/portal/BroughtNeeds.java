package perspectiva.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import perspectiva.portal.Guest.Answer;
import perspectiva.portal.Guest.Chosen;

/** A table of needs that somebody without a browser has brought, at the address of its page. */
record BroughtNeeds(Guest guest, String address) {

    private static final String PAGE = "/needs/import";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    /**
     * What its page says of the lines.
     *
     * @param twice that are needs already
     */
    record Lines(int good, int twice, int wrong, int created) {}

    /** The posts of so many lines, each its own: "Fitter 1", "Fitter 2". */
    static List<String> titles(String word, int lines) {
        return IntStream.rangeClosed(1, lines)
                .mapToObj(number -> word + " " + number)
                .toList();
    }

    /** Brings it and waits until it is checked. */
    static BroughtNeeds bring(Guest guest, List<String> titles) {
        StringBuilder table = new StringBuilder("Title;Posts;Place;Pay from\n");
        titles.forEach(title -> table.append(title).append(";2;Krasnokamsk;60000\n"));
        Html.Form form =
                Html.form(guest.open(PAGE).body(), "bring").orElseThrow(() -> new AssertionError("No " + PAGE));
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        fields.remove("file");
        fields.put(form.buttonName(), form.buttonValue());
        Answer answer = guest.sendFiles(
                PAGE, fields, "file", new Chosen("needs.csv", table.toString().getBytes(UTF_8)));
        if (answer.location().isEmpty()) {
            throw new AssertionError("Not taken: " + answer.status() + " " + Html.messages(answer.body()));
        }
        BroughtNeeds brought = new BroughtNeeds(guest, answer.location().replace(guest.portal(), ""));
        brought.await("its check", page -> page.contains("id=\"drop\""));
        return brought;
    }

    /** The same as somebody else, or the same person signed in again, sees it. */
    BroughtNeeds as(Guest other) {
        return new BroughtNeeds(other, address);
    }

    /** Says yes; its needs are stored soon. */
    BroughtNeeds carryOut() {
        guest.fill(address, Map.of(), "carryout");
        return this;
    }

    boolean canBeCarriedOut() {
        return page().contains("id=\"carryout\"");
    }

    /** Says no. */
    void drop() {
        guest.fill(address, Map.of(), "drop");
    }

    Lines awaitEnd() {
        await("its needs", page -> page.contains("role=\"status\"><span class=\"chip\" data-tone=\"done\""));
        return lines();
    }

    Lines lines() {
        List<Integer> numbers = Pattern.compile("<dd>(.*?)</dd>")
                .matcher(Html.part(page(), "dl", "class=\"stats panel\""))
                .results()
                .map(number -> Integer.valueOf(number.group(1).replaceAll("&[^;]*;|\\D", "")))
                .toList();
        return new Lines(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    /** The posts of all needs the guest may see that have this word, as often as they are there. */
    static List<String> stored(Guest guest, String word) {
        return Pattern.compile(Pattern.quote(word) + " \\d+")
                .matcher(guest.open("/export/needs/list.csv?q=" + word).body())
                .results()
                .map(found -> found.group())
                .toList();
    }

    /** Where the portal keeps the table until its needs are stored, in its data folder. */
    String kept() {
        return "imports/" + address.replaceAll("\\D", "");
    }

    private String page() {
        return guest.open(address).body();
    }

    private void await(String what, Predicate<String> isThere) {
        Instant end = Instant.now().plus(PATIENCE);
        String page = page();
        while (!isThere.test(page)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited for " + what + " in vain: " + Html.texts(page));
            }
            LockSupport.parkNanos(PAUSE);
            page = page();
        }
    }
}
