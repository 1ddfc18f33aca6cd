package perspectiva.core.search;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import perspectiva.spi.SearchCard;
import perspectiva.spi.Searchable.Stamp;

/** The index of the search: files in a folder that holds nothing else, and that can be made anew from the database. */
final class SearchIndex implements Closeable {

    /** The best first, and of equals the newest. */
    private static final Sort BEST =
            new Sort(SortField.FIELD_SCORE, new SortField(CardDocument.RECORD, SortField.Type.LONG, true));

    private static final String SHAPE = "shape";

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private SearchIndex(Path folder, String shape) throws IOException {
        this.folder = Files.createDirectories(folder);
        directory = FSDirectory.open(folder);
        try {
            // Merging in the writing thread: a thread of the library's own would be none of the server's.
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig()
                            .setMergeScheduler(new SerialMergeScheduler())
                            .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0)));
            if (!shape.equals(shapeOf(writer))) {
                writer.deleteAll();
                writer.setLiveCommitData(Map.of(SHAPE, shape).entrySet());
                writer.commit();
            }
            searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException | RuntimeException unreadable) {
            directory.close();
            throw unreadable;
        }
    }

    /**
     * Opens the index, or begins an empty one where there is none, where it cannot be read, or where it was written by a
     * program that saw the records otherwise.
     *
     * @param shape names what the cards are made by
     */
    static SearchIndex at(Path folder, String shape) throws IOException {
        try {
            return new SearchIndex(folder, shape);
        } catch (IOException | IllegalArgumentException | IllegalStateException unreadable) {
            empty(folder);
            return new SearchIndex(folder, shape);
        }
    }

    private static void empty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private static String shapeOf(IndexWriter writer) {
        if (writer.getLiveCommitData() == null) {
            return "";
        }
        for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
            if (entry.getKey().equals(SHAPE)) {
                return entry.getValue();
            }
        }
        return "";
    }

    /** Which state of which record of this class it holds. */
    Map<Long, Integer> stamps(String source) throws IOException {
        Map<Long, Integer> held = new HashMap<>();
        IndexSearcher searcher = searchers.acquire();
        try {
            Weight weight = searcher.createWeight(
                    new TermQuery(new Term(CardDocument.SOURCE, source)), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                Scorer scorer = weight.scorer(leaf);
                if (scorer != null) {
                    collect(leaf, scorer.iterator(), held);
                }
            }
            return held;
        } finally {
            searchers.release(searcher);
        }
    }

    private static void collect(LeafReaderContext leaf, DocIdSetIterator found, Map<Long, Integer> held)
            throws IOException {
        NumericDocValues records = leaf.reader().getNumericDocValues(CardDocument.RECORD);
        NumericDocValues versions = leaf.reader().getNumericDocValues(CardDocument.VERSION);
        Bits live = leaf.reader().getLiveDocs();
        for (int one = found.nextDoc(); one != DocIdSetIterator.NO_MORE_DOCS; one = found.nextDoc()) {
            if ((live == null || live.get(one)) && records.advanceExact(one) && versions.advanceExact(one)) {
                held.put(records.longValue(), (int) versions.longValue());
            }
        }
    }

    /** Takes in one state of a record; it replaces any other. */
    void put(String source, Stamp stamp, List<SearchCard> cards) throws IOException {
        List<Document> documents = cards.isEmpty()
                ? List.of(CardDocument.stamp(source, stamp))
                : cards.stream()
                        .map(card -> CardDocument.of(source, stamp, card))
                        .toList();
        writer.updateDocuments(new Term(CardDocument.KEY, CardDocument.key(source, stamp.id())), documents);
    }

    void remove(String source, Collection<Long> records) throws IOException {
        for (long record : records) {
            writer.deleteDocuments(new Term(CardDocument.KEY, CardDocument.key(source, record)));
        }
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    /** Keeps what it was told, and shows it from now on. */
    void commit() throws IOException {
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** Writes anew the files that still hold what was removed: people who were erased must not stand there any longer. */
    void forgetRemoved() throws IOException {
        writer.forceMergeDeletes();
        commit();
    }

    /** The best of what is sought, from the offset on. */
    List<Hit> find(Sought sought, int offset, int most) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            ScoreDoc[] found = searcher.search(
                            sought.query(), new TopFieldCollectorManager(BEST, offset + most, (FieldDoc) null, 1))
                    .scoreDocs;
            Highlight highlight = new Highlight(sought.words(), sought.isLoose());
            StoredFields stored = searcher.storedFields();
            List<Hit> hits = new ArrayList<>();
            for (int i = offset; i < found.length; i++) {
                hits.add(CardDocument.hit(stored.document(found[i].doc), highlight));
            }
            return hits;
        } finally {
            searchers.release(searcher);
        }
    }

    /** How many of each kind there are of what is sought. */
    Map<String, Long> count(Sought sought) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.search(sought.query(), new KindCounts());
        } finally {
            searchers.release(searcher);
        }
    }

    /** Bytes on disk. */
    long size() {
        File[] files = folder.toFile().listFiles();
        return files == null ? 0 : Stream.of(files).mapToLong(File::length).sum();
    }

    @Override
    public void close() throws IOException {
        try (directory;
                writer) {
            searchers.close();
        }
    }
}
