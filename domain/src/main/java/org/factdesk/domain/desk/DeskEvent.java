package org.factdesk.domain.desk;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that happened on the desk, told by the feature that did it and written down by the audit trail in the same
 * transaction.
 *
 * @param action what happened, in capitals: {@code CLAIM_MARKED}
 * @param article the id of the article it happened to, or null
 * @param claim the id of the claim it happened to, or null
 * @param details further facts, by name: strings, numbers, booleans, lists of strings
 */
public record DeskEvent(String action, String article, String claim, Map<String, Object> details) {

    /** An event about the desk itself. */
    public static DeskEvent of(String action) {
        return new DeskEvent(action, null, null, Map.of());
    }

    /** An event about an article. */
    public static DeskEvent ofArticle(String action, String article) {
        return new DeskEvent(action, article, null, Map.of());
    }

    /** An event about a claim of an article. */
    public static DeskEvent ofClaim(String action, String article, String claim) {
        return new DeskEvent(action, article, claim, Map.of());
    }

    /** The same event with one more fact; a null fact is left out. */
    public DeskEvent with(String name, Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new DeskEvent(action, article, claim, more);
    }
}
