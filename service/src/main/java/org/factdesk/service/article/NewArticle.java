package org.factdesk.service.article;

import org.factdesk.domain.article.ArticleDetails;

/** An article as somebody brings it. */
public record NewArticle(ArticleDetails details, String text) {}
