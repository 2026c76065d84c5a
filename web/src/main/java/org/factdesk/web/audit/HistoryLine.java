package org.factdesk.web.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * An entry of the audit trail in words.
 *
 * @param did what the person did, as it reads behind the name
 * @param words what the person wrote about it: a reason, a comment, a rationale; or null
 */
public record HistoryLine(long seq, String who, String did, String words, Instant at) implements Serializable {}
