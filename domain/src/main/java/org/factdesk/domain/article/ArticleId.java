package org.factdesk.domain.article;

import org.factdesk.domain.desk.DeskId;

/** The opaque id of an article. */
public record ArticleId(String value) {

    public ArticleId {
        DeskId.checked(value);
    }

    /** A new id. */
    public static ArticleId next() {
        return new ArticleId(DeskId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
