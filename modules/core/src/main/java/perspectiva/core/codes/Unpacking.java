package perspectiva.core.codes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import perspectiva.spi.Refused;

/** Takes the tables out of what somebody brought: ESCO comes as one ZIP of twenty files. */
final class Unpacking {

    /** Bytes of all tables together; the whole of ESCO in one language has some 60 million. */
    static final int MOST = 200_000_000;

    private static final int MOST_FILES = 60;

    private Unpacking() {}

    /** @throws Refused beside the field "files" when there is no table, or too much */
    static List<BroughtFile> tables(List<BroughtFile> brought) {
        List<BroughtFile> tables = new ArrayList<>();
        int room = MOST;
        for (BroughtFile file : brought) {
            List<BroughtFile> found = isNamed(file.name(), ".zip") ? unzipped(file, room) : List.of(file);
            for (BroughtFile table : found) {
                room -= table.content().length;
                tables.add(table);
            }
            if (room < 0 || tables.size() > MOST_FILES) {
                throw tooMuch();
            }
        }
        if (tables.isEmpty()) {
            throw new Refused("core.refused.edition.nofiles").at("files");
        }
        return tables;
    }

    private static List<BroughtFile> unzipped(BroughtFile zip, int room) {
        List<BroughtFile> tables = new ArrayList<>();
        int left = room;
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip.content()))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (isNamed(entry.getName(), ".csv")) {
                    byte[] content = entries.readNBytes(left + 1);
                    left -= content.length;
                    tables.add(new BroughtFile(entry.getName().replaceAll("^.*[/\\\\]", ""), content));
                }
                if (left < 0 || tables.size() > MOST_FILES) {
                    throw tooMuch();
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused("core.refused.edition.zip", zip.name()).at("files");
        }
        return tables;
    }

    private static Refused tooMuch() {
        return new Refused("core.refused.edition.toomuch").at("files");
    }

    private static boolean isNamed(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
