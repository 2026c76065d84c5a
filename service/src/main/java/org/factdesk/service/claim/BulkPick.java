package org.factdesk.service.claim;

import org.factdesk.domain.claim.ClaimId;

/**
 * A claim that is to be changed together with others.
 *
 * @param seen the version the caller saw, or null when it does not matter
 */
public record BulkPick(ClaimId id, Long seen) {}
