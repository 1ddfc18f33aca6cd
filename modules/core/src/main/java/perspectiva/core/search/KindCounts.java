package perspectiva.core.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what was found by its kind. */
final class KindCounts implements CollectorManager<KindCounts.Counter, Map<String, Long>> {

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Map<String, Long> reduce(Collection<Counter> counters) {
        Map<String, Long> all = new TreeMap<>();
        counters.forEach(counter -> counter.counts.forEach((kind, count) -> all.merge(kind, count, Long::sum)));
        return all;
    }

    /** Counts by the kinds' numbers within one part of the index, and names them when the part is through. */
    static final class Counter extends SimpleCollector {

        private final Map<String, Long> counts = new TreeMap<>();
        private SortedDocValues kinds;
        private long[] part = {};

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            kinds = DocValues.getSorted(context.reader(), CardDocument.KIND);
            part = new long[kinds.getValueCount()];
        }

        @Override
        public void collect(int document) throws IOException {
            if (kinds.advanceExact(document)) {
                part[kinds.ordValue()]++;
            }
        }

        @Override
        public void finish() throws IOException {
            for (int kind = 0; kind < part.length; kind++) {
                if (part[kind] > 0) {
                    counts.merge(kinds.lookupOrd(kind).utf8ToString(), part[kind], Long::sum);
                }
            }
            part = new long[0];
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
