package org.factdesk.domain.coverage;

import java.util.List;
import org.factdesk.domain.article.TextSpan;

/**
 * A sentence of a revision and what is checkable in it.
 *
 * @param number its number in the article, from the same row of numbers as those of the units
 * @param units in the order of their words, the longer first
 */
public record Sentence(int number, TextSpan span, List<Unit> units) {

    public Sentence {
        units = List.copyOf(units);
    }
}
