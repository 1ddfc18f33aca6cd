package perspectiva.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import perspectiva.portal.Guest.Answer;
import perspectiva.portal.Guest.Chosen;

/** The papers of one record, as somebody without a browser attaches and finds them. */
record Papers(Guest guest, String address) {

    /** In Russian, whatever the guest, whom tests share, has read before. */
    Papers {
        guest.reading("ru");
    }

    /** Those of the first published need in somebody's list: drafts, which others make meanwhile, show their form. */
    static Papers ofFirstNeed(Guest guest) {
        String list = guest.open("/needs/list?stage=published").body();
        return new Papers(
                guest, Html.linkTo(list, "/needs/need").orElseThrow(() -> new AssertionError("No need in the list")));
    }

    static byte[] pdf(String what) {
        return ("%PDF-1.4\n% " + what + "\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n").getBytes(UTF_8);
    }

    Papers as(Guest other) {
        return new Papers(other, address);
    }

    String page() {
        return guest.open(address).body();
    }

    boolean isShown() {
        return page().contains("papers-title");
    }

    /** Presses the button of the page as it is now; the answer leads back to the page, or is the page that refuses. */
    Answer attach(Chosen... files) {
        return guest.sendFiles(path(), form("attach"), "paper", files);
    }

    Answer remove(String document, String why) {
        Map<String, String> form = form("removePaper");
        form.put("paperId", document.replaceAll("\\D", ""));
        form.put("paperReason", why);
        return guest.send(path(), form);
    }

    private String path() {
        return address.replaceAll("\\?.*", "");
    }

    /** What a browser sends when this button is pressed, files left out. */
    Map<String, String> form(String button) {
        Html.Form form = Html.form(page(), button).orElseThrow(() -> new AssertionError(address + " has no " + button));
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        fields.remove("paper");
        fields.put(form.buttonName(), form.buttonValue());
        return fields;
    }

    /** Where the paper of this name is handed out. */
    String find(String name) {
        Matcher link = Pattern.compile("href=\"(/documents/\\d+)\">" + Pattern.quote(name))
                .matcher(page());
        if (!link.find()) {
            throw new AssertionError(name + " is not on " + address);
        }
        return link.group(1);
    }

    /** Everything that lies in the store of a data folder. */
    static List<Path> files(Path data) {
        Path folder = data.resolve("documents");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
