package perspectiva.core.tables;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import perspectiva.spi.Refused;

/** Values separated by commas, semicolons or tabs, in UTF-8 or as Windows writes Russian. */
final class CsvText implements TableText {

    private static final int LOOK = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1251");

    private static final Pattern GUARDED = Pattern.compile("^'(?=[=+@-])");

    private final CSVParser parser;

    private final OneLine line;

    private CsvText(CSVParser parser, OneLine line) {
        this.parser = parser;
        this.line = line;
    }

    static CsvText open(Path file) throws IOException {
        byte[] beginning;
        try (InputStream in = Files.newInputStream(file)) {
            beginning = in.readNBytes(LOOK);
        }
        for (byte one : beginning) {
            if (one == 0) {
                throw new Refused("core.refused.table.notable");
            }
        }
        Charset charset = isUtf8(beginning) ? StandardCharsets.UTF_8 : WINDOWS;
        OneLine line = new OneLine(new InputStreamReader(Files.newInputStream(file), charset));
        CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(new String(beginning, charset)))
                .setIgnoreEmptyLines(false)
                .get()
                .parse(line);
        return new CsvText(parser, line);
    }

    /** What is cut off in the middle of a letter is no fault. */
    private static boolean isUtf8(byte[] beginning) {
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(beginning), CharBuffer.allocate(beginning.length + 1), false);
        return !result.isError();
    }

    private static char delimiter(String beginning) {
        String heading = beginning.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(heading, candidate) > count(heading, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(one -> one == wanted).count();
    }

    @Override
    public Stream<Cells> rows() {
        return parser.stream().map(record -> {
            line.begins();
            List<String> texts = record.stream().map(CsvText::plain).toList();
            return new Cells((int) record.getRecordNumber(), texts);
        });
    }

    /** Without the apostrophe the portal's own tables have before what a spreadsheet would run as a formula. */
    private static String plain(String cell) {
        return GUARDED.matcher(cell).replaceFirst("");
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Lets no line be longer than the memory is wide: a quotation mark without its other half takes all that follows. */
    private static final class OneLine extends FilterReader {

        private static final int LONGEST = 1 << 20;

        private int left = LONGEST;

        OneLine(Reader all) {
            super(all);
        }

        void begins() {
            left = LONGEST;
        }

        @Override
        public int read(char[] letters, int from, int most) throws IOException {
            int read = super.read(letters, from, most);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new Refused("core.refused.table.notable");
            }
            return read;
        }
    }
}
