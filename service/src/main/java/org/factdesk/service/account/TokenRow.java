package org.factdesk.service.account;

import java.time.Instant;
import org.factdesk.domain.account.AccessToken;

/** A token as its owner sees it later. */
public record TokenRow(String id, String label, Instant createdAt, Instant expiresAt, Instant revokedAt) {

    static TokenRow of(AccessToken token) {
        return new TokenRow(token.id(), token.label(), token.createdAt(), token.expiresAt(), token.revokedAt());
    }
}
