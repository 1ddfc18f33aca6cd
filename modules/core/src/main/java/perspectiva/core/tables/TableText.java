package perspectiva.core.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import perspectiva.spi.Refused;

/** The cells of a brought table as text, line by line: it may be longer than the memory is wide. */
public interface TableText extends AutoCloseable {

    /**
     * One line as it stands.
     *
     * @param number as spreadsheets count, from 1
     */
    record Cells(int number, List<String> texts) {}

    /**
     * A spreadsheet is a zip file; neither a file's name nor what the browser says of it is believed.
     *
     * @throws Refused when it is no table
     */
    static TableText open(Path file) throws IOException {
        return isZip(file) ? XlsxText.open(file) : CsvText.open(file);
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    /** @throws Refused while they are read, where the file is torn */
    Stream<Cells> rows();

    @Override
    void close() throws IOException;
}
