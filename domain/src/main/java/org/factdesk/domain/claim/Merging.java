package org.factdesk.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * How a claim became part of another one that says the same.
 *
 * @param into the id of the claim that stands for both
 * @param before the name of the state it had, to which it goes back when they are told apart again
 */
@Embeddable
public record Merging(
        @Column(name = "merged_into", length = 26) String into,
        @Column(name = "merged_from", length = 20) String before,
        @Column(name = "merged_by", length = 40) String by,
        @Column(name = "merged_at") Instant at) {

    /** The state it had. */
    ClaimStatus state() {
        return ClaimStatus.valueOf(before);
    }

    /** The same after the ground of its verdict changed meanwhile: what was decided comes back stale. */
    Merging groundChanged() {
        return state().decided() ? new Merging(into, ClaimStatus.STALE.name(), by, at) : this;
    }
}
