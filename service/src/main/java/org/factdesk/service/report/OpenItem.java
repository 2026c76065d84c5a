package org.factdesk.service.report;

import java.util.Objects;

/**
 * Something of the article that is not settled and that no claim's own state shows.
 *
 * @param what one sentence
 * @param claimNumber the claim it concerns; null where it concerns none
 */
public record OpenItem(String what, Integer claimNumber) {

    public OpenItem {
        Objects.requireNonNull(what, "what");
    }
}
