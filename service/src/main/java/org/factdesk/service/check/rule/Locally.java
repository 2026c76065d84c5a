package org.factdesk.service.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        for (int[] run : runs) {
            places.add(Spot.of(text, text.reading().span(run[0], run[1])));
        }
        add(severity, message, working, places);
    }

    /** A finding at one or more places. */
    void add(Severity severity, String message, String working, List<Spot> places) {
        StringBuilder key = new StringBuilder(kind.name()).append('|').append(text.id());
        for (Spot spot : places) {
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
