package org.factdesk.service.search;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * What counts as the same word: case, accents, the possessive s, English endings and the commas of thousands do not
 * matter. A word stands in the index as it is and by its stem, so that its beginning finds it too.
 */
final class WordsAnalyzer extends Analyzer {

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");

    /** No phrase reaches from one text of a document into the next. */
    private static final int GAP = 100;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream plain = normalize(field, new EnglishPossessiveFilter(words));
        TokenStream both = new PorterStemFilter(new KeywordRepeatFilter(plain));
        return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(both));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
        return new ASCIIFoldingFilter(new PatternReplaceFilter(new LowerCaseFilter(words), THOUSANDS, "", true));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
