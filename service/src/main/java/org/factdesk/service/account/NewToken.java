package org.factdesk.service.account;

import java.time.Instant;

/** A token that was just made; the only time it can be read. */
public record NewToken(String id, String token, String label, Instant expiresAt) {}
