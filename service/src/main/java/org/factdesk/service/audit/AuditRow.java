package org.factdesk.service.audit;

import java.time.Instant;

/**
 * An entry of the audit trail as it is read.
 *
 * @param seq its place in the chain, from 1
 * @param details canonical JSON, or null where it was forgotten
 * @param entry the very text whose UTF-8 bytes are hashed
 */
public record AuditRow(
        long seq,
        Instant at,
        String actor,
        String action,
        String article,
        String claim,
        String details,
        String previousHash,
        String hash,
        String entry) {}
