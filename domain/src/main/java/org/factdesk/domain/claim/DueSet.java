package org.factdesk.domain.claim;

import java.time.Instant;

/** Told when a claim got a deadline, in the same transaction. */
public record DueSet(Instant at) {}
