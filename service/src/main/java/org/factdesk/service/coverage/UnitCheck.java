package org.factdesk.service.coverage;

import org.factdesk.domain.evidence.SourceDetails;
import org.factdesk.domain.evidence.SourceId;

/**
 * How somebody checked a unit; everything may be missing.
 *
 * @param knownSource the id of a source of the desk, or null
 * @param newSource what is known of a new source, or null; not both
 */
public record UnitCheck(SourceId knownSource, SourceDetails newSource, String note) {

    /** Nothing is said of it. */
    public static final UnitCheck PLAIN = new UnitCheck(null, null, null);

    boolean named() {
        return knownSource != null || newSource != null;
    }
}
