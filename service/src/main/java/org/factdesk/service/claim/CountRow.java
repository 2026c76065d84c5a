package org.factdesk.service.claim;

import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.CountKind;
import org.factdesk.domain.claim.KeptCount;
import org.factdesk.domain.claim.Priority;

/**
 * So many claims of a kind.
 *
 * @param detail whom they are given to, the day (YYYY-MM-DD), or the rating, by which kind it is; null for nobody and none
 * @param priority null unless they are counted by it
 */
public record CountRow(CountKind kind, ClaimStatus status, String detail, Priority priority, long amount) {

    String id() {
        return KeptCount.id(kind, status, detail, priority);
    }

    CountRow plus(CountRow other) {
        return new CountRow(kind, status, detail, priority, amount + other.amount());
    }
}
