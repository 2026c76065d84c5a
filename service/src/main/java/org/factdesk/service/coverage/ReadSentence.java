package org.factdesk.service.coverage;

import java.util.List;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.coverage.UnitKind;

/**
 * A sentence as it was just read, before anything in it has a number.
 *
 * @param units in the order of their words, the longer first
 */
record ReadSentence(TextSpan span, List<ReadUnit> units) {

    /** A checkable group of words. */
    record ReadUnit(UnitKind kind, TextSpan span) {}

    ReadSentence {
        units = List.copyOf(units);
    }
}
