package perspectiva.core.occupations;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import perspectiva.core.occupations.OccupationTerm.Source;
import perspectiva.core.store.Sha256;

/** The classification as the portal ships it: two tables in files, wider groups before narrower ones. */
final class OccupationList {

    private static final CSVFormat TABLE = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final String occupations;
    private final String terms;

    OccupationList(String occupations, String terms) {
        this.occupations = occupations;
        this.terms = terms;
    }

    static OccupationList shipped() {
        return new OccupationList(
                file("/perspectiva/core/occupations.csv"), file("/perspectiva/core/occupation-terms.csv"));
    }

    List<ListedOccupation> occupations() {
        return rows(occupations).stream()
                .map(row -> new ListedOccupation(row.get("code"), row.get("title_en"), row.get("title_ru")))
                .sorted((one, other) ->
                        Integer.compare(one.code().length(), other.code().length()))
                .toList();
    }

    /** Every name of every occupation: the titles first, then what people say. */
    List<OccupationTerm> terms() {
        List<OccupationTerm> all = new ArrayList<>();
        for (ListedOccupation listed : occupations()) {
            all.add(new OccupationTerm(listed.code(), Locale.forLanguageTag("ru"), listed.titleRu(), Source.OFFICIAL));
            all.add(new OccupationTerm(listed.code(), Locale.ENGLISH, listed.titleEn(), Source.OFFICIAL));
        }
        rows(terms)
                .forEach(row -> all.add(new OccupationTerm(
                        row.get("code"),
                        Locale.forLanguageTag(row.get("language")),
                        row.get("term"),
                        Source.EVERYDAY)));
        return all;
    }

    /** Changes when a letter of either file does. */
    String fingerprint() {
        return Sha256.of(occupations + terms);
    }

    private static List<CSVRecord> rows(String table) {
        try (CSVParser parser = TABLE.parse(new StringReader(table))) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list of occupations cannot be read", unreadable);
        }
    }

    private static String file(String name) {
        try (InputStream stream = OccupationList.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The list of occupations is missing: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list of occupations cannot be read: " + name, unreadable);
        }
    }
}
