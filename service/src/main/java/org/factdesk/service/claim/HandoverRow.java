package org.factdesk.service.claim;

import java.io.Serializable;
import java.time.Instant;
import org.factdesk.domain.claim.ClaimStatus;

/**
 * A claim that somebody has and has not finished.
 *
 * @param assignee who has it
 * @param number its number in its article
 * @param updatedAt when it was touched last
 */
public record HandoverRow(
        String id, String article, int number, String statement, ClaimStatus status, String assignee, Instant updatedAt)
        implements Serializable {}
