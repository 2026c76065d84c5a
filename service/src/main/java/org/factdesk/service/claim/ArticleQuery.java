package org.factdesk.service.claim;

/** The queries that read the claims of one article in the order of its words, along the index of that order. */
final class ArticleQuery {

    private static final String ROW = "select new org.factdesk.service.claim.ClaimRow(c.id, c.article, c.number,"
            + " c.status, c.substance.statement, c.quote.exact, c.quote.prefix, c.quote.suffix, c.revision,"
            + " c.span.start, c.span.end, c.placement, c.substance.claimant, c.substance.claimedOn,"
            + " c.urgency.priority, c.substance.risk, c.urgency.dueAt, c.urgency.dueDay, c.assignee, c.reviewer,"
            + " c.rating, c.createdAt, c.updatedAt, c.version) from Claim c where c.article = :article";
    private static final String ORDER = " order by c.span.start, c.id";

    /** All of them. */
    static final String ALL = ROW + ORDER;

    /** Those that begin where the last one shown does, behind that one. */
    static final String SAME_PLACE = ROW + " and c.span.start = :start and c.id > :id" + ORDER;

    /** Those that begin behind the last one shown. */
    static final String BEHIND = ROW + " and c.span.start > :start" + ORDER;

    private ArticleQuery() {}
}
