package org.factdesk.service.claim;

import java.time.Instant;

/**
 * That somebody has a claim open.
 *
 * @param since when they opened it
 */
public record OpenClaimRow(String claim, String username, Instant since) {}
