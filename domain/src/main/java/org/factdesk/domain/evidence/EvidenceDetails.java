package org.factdesk.domain.evidence;

/**
 * What a piece of evidence says.
 *
 * @param stance required
 * @param quote the source's own words, or null
 * @param locator where in the source: "page 4, table 2", or null
 * @param note the checker's remark, or null
 */
public record EvidenceDetails(Stance stance, String quote, String locator, String note) {}
