package org.factdesk.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.factdesk.domain.desk.InvalidException;

/**
 * A stretch of a revision's text. Offsets count Unicode code points, as in the W3C Web Annotation Data Model, section
 * 4.2.5 (Text Position Selector).
 *
 * @param start the first code point, from 0
 * @param end the code point behind the last one, greater than start
 */
@Embeddable
public record TextSpan(
        @Column(name = "span_start", nullable = false) int start,
        @Column(name = "span_end", nullable = false) int end) {

    public TextSpan {
        if (start < 0 || end <= start) {
            throw new InvalidException(
                            "span",
                            "The span from " + start + " to " + end
                                    + " holds no words. Give a start of 0 or more and an end greater than the start.")
                    .with("field", "span");
        }
    }

    /** How many code points it covers. */
    public int length() {
        return end - start;
    }

    /** Whether the two share at least one code point. */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }
}
