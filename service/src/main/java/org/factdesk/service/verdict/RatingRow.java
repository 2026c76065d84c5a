package org.factdesk.service.verdict;

/**
 * A rating of the scale as it is shown.
 *
 * @param value the place on the scale from 1, or null aside of it
 */
public record RatingRow(String name, String label, String meaning, Integer value) {}
