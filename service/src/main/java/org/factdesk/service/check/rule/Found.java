package org.factdesk.service.check.rule;

import java.util.List;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;

/**
 * Something that a rule found.
 *
 * @param key tells it from all others and stays the same when the text around it changes
 * @param subject what it is about, in a few words: migrants in Calais
 * @param message a sentence that says what is wrong or worth a look
 * @param working how that was worked out
 * @param weight the higher, the sooner it is shown among those of its severity
 */
public record Found(
        FindingKind kind,
        Severity severity,
        String key,
        String subject,
        String message,
        String working,
        double weight,
        List<Spot> places) {

    public Found {
        places = List.copyOf(places);
    }

    /** What the facts it compares have in common, where it lays several on one line; otherwise null. */
    public String matchKey() {
        int first = key.indexOf('|');
        if (kind == FindingKind.FIGURE_CONFLICT) {
            return !key.startsWith("FIGURE_CONFLICT|F|") ? null : key.substring(first + 1, key.lastIndexOf('|'));
        }
        return kind == FindingKind.DATE && key.startsWith("DATE|E|") ? key.substring(first + 1) : null;
    }
}
