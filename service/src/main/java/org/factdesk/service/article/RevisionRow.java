package org.factdesk.service.article;

import java.time.Instant;

/** A revision in a list. */
public record RevisionRow(int number, String sha256, String createdBy, Instant createdAt) {}
