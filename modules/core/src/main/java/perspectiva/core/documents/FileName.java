package perspectiva.core.documents;

import java.util.regex.Pattern;

/** What a file is called: the user's word for it, shown and given back, and never a path. */
final class FileName {

    private static final int LONGEST = 120;
    private static final Pattern FOLDERS = Pattern.compile("(?s)^.*[/\\\\]");

    /** Invisible characters, among them those that turn the direction of writing, and what no file system takes. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}<>:\"|?*]");

    private FileName() {}

    /** As people read it in a refusal: not yet known what it is. */
    static String shown(String said) {
        String name = UNFIT.matcher(FOLDERS.matcher(said == null ? "" : said).replaceFirst(""))
                .replaceAll("")
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("^[.\\s]+", "");
        return shortened(name.isEmpty() ? "—" : name);
    }

    /** The same with the ending of what it is: a picture that calls itself a program is handed out as a picture. */
    static String of(String said, DocumentType type) {
        String name = shown(said);
        return type.isEndingOf(name) ? name : name + "." + type.ending();
    }

    /** Without its middle, since the end says what it is. */
    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int head = name.offsetByCodePoints(0, LONGEST - 21);
        int tail = name.offsetByCodePoints(name.length(), -20);
        return name.substring(0, head) + "…" + name.substring(tail);
    }
}
