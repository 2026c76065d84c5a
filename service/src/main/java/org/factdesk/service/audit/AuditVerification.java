package org.factdesk.service.audit;

/**
 * What came of checking the chain.
 *
 * @param entries how many entries the head counts
 * @param head the hash of the last one
 * @param firstBad the first entry that does not fit, or null
 * @param reason what does not fit there, or null
 */
public record AuditVerification(boolean valid, long entries, String head, Long firstBad, String reason) {}
