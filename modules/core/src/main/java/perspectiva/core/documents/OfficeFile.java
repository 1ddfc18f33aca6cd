package perspectiva.core.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A text or a table of an office program: a ZIP that says in one of its parts what it is (ECMA-376 part 2, 10.1.2.2; ODF 1.3
 * part 2, 3.3). Nothing else of it is unpacked.
 *
 * <p>Why not Tika's own detector for these: it comes with all of POI, twenty times the size, and lets macros pass.
 */
final class OfficeFile {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String WORD = "wordprocessingml.document.main+xml";
    private static final String SHEET = "spreadsheetml.sheet.main+xml";
    private static final String TEXT = "application/vnd.oasis.opendocument.text";

    /** More parts, or a longer list of them, no office program writes. */
    private static final int MOST_PARTS = 5_000;

    private static final int LONGEST_LIST = 1 << 20;

    /** Macros of both families, controls that bring code along, and programs packed in. */
    private static final Pattern RUNS = Pattern.compile("(?i)(.*/)?(vba(project|data)[^/]*|activex/.*|macrosheets/.*)"
            + "|(basic|scripts)/.*|.*\\.(exe|dll|com|scr|msi|bat|cmd|ps1|vbs|js|hta|jar|class)");

    private OfficeFile() {}

    static Optional<DocumentType> typeOf(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                return Optional.empty();
            }
            Optional<DocumentType> type = statedType(zip);
            if (type.isPresent()) {
                refuseWhatRuns(zip);
            }
            return type;
        } catch (ZipException torn) {
            return Optional.empty();
        }
    }

    private static Optional<DocumentType> statedType(ZipFile zip) throws IOException {
        if (TEXT.equals(read(zip, "mimetype").strip())) {
            return Optional.of(DocumentType.ODT);
        }
        String parts = read(zip, CONTENT_TYPES);
        if (parts.toLowerCase(java.util.Locale.ROOT).contains("macroenabled")) {
            throw new UnsafeFile(CONTENT_TYPES);
        }
        if (parts.contains(WORD)) {
            return Optional.of(DocumentType.DOCX);
        }
        return parts.contains(SHEET) ? Optional.of(DocumentType.XLSX) : Optional.empty();
    }

    private static void refuseWhatRuns(ZipFile zip) throws UnsafeFile {
        Optional<String> running = zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> RUNS.matcher(name).matches())
                .findFirst();
        if (running.isPresent()) {
            throw new UnsafeFile(running.get());
        }
    }

    /** Empty when there is no such part. */
    private static String read(ZipFile zip, String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return "";
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return new String(content.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
        }
    }
}
