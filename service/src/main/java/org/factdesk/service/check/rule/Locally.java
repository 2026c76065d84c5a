package org.factdesk.service.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;

/** Puts together what a rule found within one article. */
final class Locally {

    private static final int LONGEST_KEY = 300;

    private final CheckedText text;
    private final FindingKind kind;
    private final List<Found> found = new ArrayList<>();

    Locally(CheckedText text, FindingKind kind) {
        this.text = text;
        this.kind = kind;
    }

    /** A finding at one or more runs of tokens, each given by its first and last. */
    void add(Severity severity, String message, String working, int[]... runs) {
        List<Spot> places = new ArrayList<>();
        StringBuilder key = new StringBuilder(kind.name()).append('|').append(text.id());
        for (int[] run : runs) {
            TextSpan span = text.reading().span(run[0], run[1]);
            Spot spot = Spot.of(text, span);
            places.add(spot);
            key.append('|').append(spot.exact().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        }
        String whole = key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key.toString();
        String subject = places.get(0).exact();
        found.add(new Found(kind, severity, whole, subject, message, working, 1, places));
    }

    List<Found> found() {
        return found;
    }
}
