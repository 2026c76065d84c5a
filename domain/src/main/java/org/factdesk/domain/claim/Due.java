package org.factdesk.domain.claim;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a claim is due.
 *
 * @param at the moment; for a whole day the last second of that day in the desk's time zone
 * @param day the day where only a day was given, else null
 */
public record Due(Instant at, LocalDate day) {}
