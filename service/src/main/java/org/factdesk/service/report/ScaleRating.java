package org.factdesk.service.report;

import java.util.Objects;

/**
 * One rating of the scale.
 *
 * @param name as in the domain, such as MOSTLY_FALSE
 * @param label as readers see it
 * @param meaning what the desk means by it
 * @param value its place on the scale; null for ratings without one
 */
public record ScaleRating(String name, String label, String meaning, Integer value) {

    public ScaleRating {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        meaning = Blank.toNull(meaning);
    }
}
