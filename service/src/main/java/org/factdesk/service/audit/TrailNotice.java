package org.factdesk.service.audit;

/**
 * That something happened, without what: enough for an open page to know whether it shows something old.
 *
 * @param seq the entry's place in the trail, without gaps
 * @param article the article it happened to, or null
 * @param claim the claim it happened to, or null
 */
public record TrailNotice(long seq, String action, String actor, String article, String claim) {}
