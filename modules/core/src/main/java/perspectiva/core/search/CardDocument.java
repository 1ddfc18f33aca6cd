package perspectiva.core.search;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import perspectiva.spi.SearchCard;
import perspectiva.spi.Searchable.Stamp;

/** A search card as the index keeps it. */
final class CardDocument {

    /** The class of the record, and the record itself. */
    static final String SOURCE = "source";

    static final String RECORD = "record";
    static final String VERSION = "version";
    static final String KEY = "key";

    static final String KIND = "kind";
    static final String READER = "reader";
    static final String OTHER = "other";

    /** Words of the title and of everything, as they are and by their stems. */
    static final String TITLE = "title";

    static final String TITLE_STEM = "title.stem";
    static final String ALL = "all";
    static final String ALL_STEM = "all.stem";

    /** What is shown; the body's end is searched but not quoted. */
    private static final String SHOWN_TITLE = "shown.title";

    private static final String SHOWN_HINT = "shown.hint";
    private static final String SHOWN_BODY = "shown.body";
    private static final String ADDRESS = "address";
    private static final int QUOTED = 1500;

    private CardDocument() {}

    static String key(String source, long record) {
        return source + "#" + record;
    }

    /** Every document of a record says which state of it was read. */
    static Document stamp(String source, Stamp stamp) {
        Document document = new Document();
        document.add(new StringField(SOURCE, source, Store.NO));
        document.add(new StringField(KEY, key(source, stamp.id()), Store.NO));
        document.add(new NumericDocValuesField(RECORD, stamp.id()));
        document.add(new NumericDocValuesField(VERSION, stamp.version()));
        return document;
    }

    static Document of(String source, Stamp stamp, SearchCard card) {
        Document document = stamp(source, stamp);
        document.add(new StringField(KIND, card.kind(), Store.YES));
        document.add(new SortedDocValuesField(KIND, new BytesRef(card.kind())));
        card.readers().forEach(word -> document.add(new StringField(READER, word, Store.NO)));
        card.others().forEach(word -> document.add(new StringField(OTHER, word, Store.NO)));
        words(document, TITLE, TITLE_STEM, card.title());
        words(document, ALL, ALL_STEM, String.join(" ", card.title(), card.hint(), card.body(), card.aliases()));
        document.add(new StoredField(SHOWN_TITLE, card.title()));
        document.add(new StoredField(SHOWN_HINT, card.hint()));
        document.add(new StoredField(
                SHOWN_BODY,
                card.body().substring(0, Math.min(QUOTED, card.body().length()))));
        document.add(new StoredField(ADDRESS, card.address()));
        return document;
    }

    private static void words(Document document, String plain, String stems, String text) {
        List<String> words = SearchText.words(text);
        document.add(new TextField(plain, new WordStream(words)));
        document.add(
                new TextField(stems, new WordStream(words.stream().map(Stem::of).toList())));
    }

    static Hit hit(Document document, Highlight highlight) {
        return new Hit(
                document.get(KIND),
                highlight.in(document.get(SHOWN_TITLE)),
                highlight.in(document.get(SHOWN_HINT)),
                highlight.quote(document.get(SHOWN_BODY)),
                document.get(ADDRESS));
    }
}
