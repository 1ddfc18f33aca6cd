package perspectiva.core.search;

import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What the index is asked for: every word must occur, those in titles weigh most, and nothing is looked at that the caller may
 * not read.
 *
 * @param words normalised
 * @param isLoose whether one letter of each longer word may be wrong
 * @param readable what the caller reads of the modules that are on
 * @param kind the only kind wanted; empty for all
 */
record Sought(List<String> words, boolean isLoose, List<Readable> readable, String kind) {

    /** Letters a word needs before one of them may be wrong. */
    private static final int LONG = 5;

    private static final int SHORTEST_BEGINNING = 2;

    /** How many spellings in the index one slip may stand for. */
    private static final int SPELLINGS = 40;

    /** What of the index a caller reads: the records of one class whose readers have one of these words. */
    record Readable(String source, Set<String> as) {}

    Sought anyKind() {
        return new Sought(words, isLoose, readable, "");
    }

    Query query() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        boolean isShort = words.stream().allMatch(word -> word.length() == 1);
        for (String word : words) {
            // Beside longer words "и" and "в" may be missing: they are in every sentence and in no title.
            query.add(any(word), isShort || word.length() > 1 ? Occur.MUST : Occur.SHOULD);
        }
        query.add(readableQuery(), Occur.FILTER);
        if (!kind.isEmpty()) {
            query.add(new TermQuery(new Term(CardDocument.KIND, kind)), Occur.FILTER);
        }
        return query.build();
    }

    private Query any(String word) {
        String stem = Stem.of(word);
        BooleanQuery.Builder any = new BooleanQuery.Builder()
                .add(term(CardDocument.TITLE, word, 6), Occur.SHOULD)
                .add(term(CardDocument.TITLE_STEM, stem, 4), Occur.SHOULD)
                .add(term(CardDocument.ALL, word, 1.5f), Occur.SHOULD)
                .add(term(CardDocument.ALL_STEM, stem, 1), Occur.SHOULD);
        if (word.length() >= SHORTEST_BEGINNING) {
            any.add(beginning(CardDocument.TITLE, word, 2), Occur.SHOULD);
            any.add(beginning(CardDocument.ALL, word, 0.5f), Occur.SHOULD);
        }
        if (isLoose && word.length() >= LONG) {
            any.add(slip(CardDocument.TITLE_STEM, stem, 2), Occur.SHOULD);
            any.add(slip(CardDocument.ALL_STEM, stem, 0.5f), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query term(String field, String word, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, word)), weight);
    }

    private static Query beginning(String field, String word, float weight) {
        return new BoostQuery(new ConstantScoreQuery(new PrefixQuery(new Term(field, word))), weight);
    }

    /** The first letter must be right: looking through all words of the index would take long. */
    private static Query slip(String field, String stem, float weight) {
        return new BoostQuery(new FuzzyQuery(new Term(field, stem), 1, 1, SPELLINGS, true), weight);
    }

    private Query readableQuery() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Readable one : readable) {
            BooleanQuery.Builder mine = new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(CardDocument.SOURCE, one.source())), Occur.FILTER)
                    .add(oneOf(CardDocument.READER, one.as()), Occur.FILTER)
                    .add(oneOf(CardDocument.OTHER, one.as()), Occur.MUST_NOT);
            any.add(mine.build(), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query oneOf(String field, Set<String> words) {
        return new TermInSetQuery(field, words.stream().map(BytesRef::new).toList());
    }
}
