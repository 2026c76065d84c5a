package org.factdesk.service.article;

/**
 * An article of the desk that is the same as a new one, or nearly.
 *
 * @param likeness from 0 to 1; 1 is word for word the same
 */
public record SimilarArticle(String id, String headline, double likeness) {}
