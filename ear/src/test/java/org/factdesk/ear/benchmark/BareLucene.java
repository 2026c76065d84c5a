package org.factdesk.ear.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/** The index of words of a desk, asked with nothing around it. */
final class BareLucene {

    private static final Sort BY_DUE =
            new Sort(new SortedNumericSortField("due", SortField.Type.LONG), new SortedSetSortField("key", false));

    private final IndexSearcher searcher;

    /** @param home that of a desk that has ended */
    BareLucene(Path home) {
        try {
            searcher = new IndexSearcher(
                    DirectoryReader.open(FSDirectory.open(home.resolve("index").resolve("desk"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first claims by due date that hold a word; says how many they are. */
    int page(String word, int most) {
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term("words", word)), Occur.FILTER)
                .add(new TermQuery(new Term("type", "claim")), Occur.FILTER)
                .build();
        try {
            ScoreDoc[] found = searcher.search(query, most, BY_DUE).scoreDocs;
            for (ScoreDoc one : found) {
                searcher.storedFields().document(one.doc);
            }
            return found.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
