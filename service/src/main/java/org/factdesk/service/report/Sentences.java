package org.factdesk.service.report;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences. ICU alone cuts after "Dr." and "No.", so the desk's abbreviations are added. */
final class Sentences {

    private static final List<String> ABBREVIATIONS = List.of(
            "Dr.", "Mr.", "Mrs.", "Ms.", "St.", "No.", "Nos.", "vs.", "Prof.", "Gen.", "Col.", "Lt.", "Sgt.", "Rep.",
            "Sen.", "Gov.", "Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.", "approx.", "ca.", "e.g.", "i.e.",
            "p.", "pp.", "fig.", "Inc.", "Ltd.", "Co.", "U.S.", "U.K.", "a.m.", "p.m.");

    private static final BreakIterator PATTERN = pattern();

    private Sentences() {}

    /** The text's sentences, each stripped; a line break ends a sentence too. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        for (String line : text.split("\\R+")) {
            BreakIterator breaks = (BreakIterator) PATTERN.clone();
            breaks.setText(line);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
                String sentence = line.substring(start, end).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
            }
        }
        return sentences;
    }

    private static BreakIterator pattern() {
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
        ABBREVIATIONS.forEach(builder::suppressBreakAfter);
        return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
    }
}
