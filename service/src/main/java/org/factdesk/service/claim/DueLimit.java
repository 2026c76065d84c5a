package org.factdesk.service.claim;

import java.time.Instant;
import java.util.Objects;

/**
 * Up to when claims are due that are wanted.
 *
 * @param name how it was asked for; it stays the same while "now" and "tomorrow" move on, so cursors are bound to it
 * @param before the moment that it means at present
 */
public record DueLimit(String name, Instant before) {

    public DueLimit {
        Objects.requireNonNull(name);
        Objects.requireNonNull(before);
    }
}
