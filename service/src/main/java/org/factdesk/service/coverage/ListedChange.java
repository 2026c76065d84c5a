package org.factdesk.service.coverage;

/**
 * A change asked of a writer, in a list over many articles.
 *
 * @param title what the article is called
 */
public record ListedChange(TextChangeRow row, String title) {}
