package org.factdesk.service.notice;

import java.time.Instant;

/**
 * A claim that still waits although its deadline passed.
 *
 * @param assignee who has it, or null
 */
public record OverdueClaim(String id, String article, String assignee, Instant dueAt) {}
