package org.factdesk.service.report;

import java.util.Objects;

/**
 * Where the audit chain ended when the report was made.
 *
 * @param entries number of entries
 * @param hash hex digest of the last one
 */
public record AuditHead(long entries, String hash) {

    public AuditHead {
        Objects.requireNonNull(hash, "hash");
    }
}
