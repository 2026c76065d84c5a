package org.factdesk.service.article;

/**
 * An article of the desk that is the same as a new one, or nearly.
 *
 * @param headline null where it has none
 * @param title the headline, or else the first words
 * @param likeness from 0 to 1; 1 is word for word the same
 */
public record SimilarArticle(String id, String headline, String title, double likeness) {}
