package org.factdesk.domain.evidence;

/**
 * What is known of a source.
 *
 * @param title required
 * @param kind required
 * @param primary whether it is first-hand; by its kind when null
 */
public record SourceDetails(String title, String publisher, String url, SourceKind kind, Boolean primary) {}
