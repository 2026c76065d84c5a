package org.factdesk.service.check.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.Quotation;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Token;

/** Compares what an article puts in quotation marks with the quoted words of the evidence attached to it. */
public final class EvidenceQuotes {

    private static final int FEWEST = 4;
    private static final int MOST = 1500;
    private static final double ALIKE = 0.6;

    /**
     * Evidence with a quote.
     *
     * @param claim the words of the claim it is attached to
     * @param source the title of its source
     */
    public record Quoted(String claim, String source, String words) {}

    private EvidenceQuotes() {}

    /** The quotations of the article that the evidence has in other words. */
    public static List<Found> in(CheckedText text, List<Quoted> evidence) {
        Locally locally = new Locally(text, FindingKind.QUOTE_VARIANT);
        for (Quotation quotation : text.quotations()) {
            for (Quoted quoted : evidence) {
                boolean about = quoted.claim().contains(quotation.exact())
                        || quotation.exact().contains(quoted.claim());
                if (about) {
                    compare(quotation, quoted, locally);
                }
            }
        }
        return locally.found();
    }

    private static void compare(Quotation quotation, Quoted quoted, Locally locally) {
        List<String> told = words(quotation.exact());
        List<String> source = words(quoted.words());
        boolean same = Collections.indexOfSubList(source, told) >= 0 || Collections.indexOfSubList(told, source) >= 0;
        if (same || told.size() < FEWEST || source.size() < FEWEST) {
            return;
        }
        int common = QuoteVariants.longestCommon(told, source);
        if (common >= ALIKE * Math.min(told.size(), source.size())) {
            List<String> only = told.stream()
                    .filter(word -> !source.contains(word))
                    .distinct()
                    .toList();
            locally.add(
                    Severity.WARNING,
                    "The quotation has other words than the evidence “" + quoted.source() + "” that is attached to it.",
                    only.isEmpty() ? "other order or words left out" : "only in the article: " + String.join(" ", only),
                    new int[] {quotation.first(), quotation.last()});
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (Token token : Reading.of(text.toLowerCase(Locale.ROOT)).tokens()) {
            if (words.size() < MOST && (token.isWord() || token.kind() == Token.Kind.NUMBER)) {
                words.add(token.word());
            }
        }
        return words;
    }
}
