package perspectiva.core.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import perspectiva.spi.Refused;

/**
 * Measures a spreadsheet's parts as they are unpacked, before anybody believes them: two kilobytes may ask for all the memory
 * there is. Lines are read one by one, so that each must be small; the rest is held while the sheet is read.
 */
final class UnpackedSheet {

    /** Bytes outside lines, of all parts together: texts, styles. A hundred thousand lines of needs have a quarter of it. */
    private static final long MOST_HELD = 64L << 20;

    private static final long MOST_IN_ALL = 512L << 20;
    private static final int LONGEST_LINE = 2 << 20;

    /** The last column of a spreadsheet is XFD. */
    private static final int COLUMN_LETTERS = 3;

    private static final int BEGINNING = 4;

    private long all;
    private long held;
    private int line = -1;
    private boolean isNaming;
    private boolean isClosing;
    private boolean isInCell;
    private int quote;
    private int letters;
    private final StringBuilder name = new StringBuilder();

    /**
     * One part, from its beginning to its end.
     *
     * @throws Refused when it is not what a program for tables writes
     */
    void read(InputStream part) throws IOException {
        line = -1;
        isNaming = false;
        isInCell = false;
        quote = 0;
        byte[] bytes = new byte[1 << 16];
        int length = part.readNBytes(bytes, 0, BEGINNING);
        refuseWideLetters(bytes);
        for (; length > 0; length = part.read(bytes)) {
            read(bytes, length);
        }
    }

    /** Letters of two bytes could not be followed here; programs for tables write UTF-8. */
    private static void refuseWideLetters(byte[] bytes) {
        String beginning = new String(bytes, 0, BEGINNING, StandardCharsets.ISO_8859_1);
        if (beginning.indexOf(0) >= 0 && (beginning.indexOf('<') >= 0 || beginning.indexOf(0xfe) >= 0)) {
            throw refused();
        }
    }

    private void read(byte[] bytes, int length) {
        all += length;
        for (int i = 0; i < length; i++) {
            read(bytes[i]);
        }
        if (all > MOST_IN_ALL || held > MOST_HELD) {
            throw refused();
        }
    }

    private void read(byte one) {
        if (line < 0) {
            held++;
        } else if (++line > LONGEST_LINE) {
            throw refused();
        }
        if (quote != 0) {
            inQuotes(one);
        } else if (one == '<') {
            isNaming = true;
            isClosing = false;
            name.setLength(0);
        } else if (isNaming) {
            naming(one);
        } else if (isInCell) {
            inCell(one);
        }
    }

    /** Prefixes are dropped: some programs write {@code x:row}. Remarks could hide where a line ends. */
    private void naming(byte one) {
        if (one == '!' && line >= 0) {
            throw refused();
        }
        if (one == '/' && name.isEmpty()) {
            isClosing = true;
        } else if (one == ':') {
            name.setLength(0);
        } else if (isLetter(one)) {
            name.append((char) one);
            isNaming = name.length() < 30;
        } else {
            isNaming = false;
            named(one);
        }
    }

    private void named(byte next) {
        if ("row".contentEquals(name)) {
            line = isClosing ? -1 : 0;
        }
        isInCell = !isClosing && next != '>' && "c".contentEquals(name);
        name.setLength(0);
    }

    private void inCell(byte one) {
        if (one == '>') {
            isInCell = false;
        } else if (one == '"' || one == '\'') {
            quote = one;
            letters = 0;
        } else if (isLetter(one)) {
            name.append((char) one);
        } else if (one != '=' && one > ' ') {
            name.setLength(0);
        }
    }

    private void inQuotes(byte one) {
        if (one == quote) {
            quote = 0;
            name.setLength(0);
        } else if (one < '0' || one > '9') {
            letters++;
            if (letters > COLUMN_LETTERS && "r".contentEquals(name)) {
                throw refused();
            }
        }
    }

    private static boolean isLetter(byte one) {
        return one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z';
    }

    private static Refused refused() {
        return new Refused("core.refused.table.notable");
    }
}
