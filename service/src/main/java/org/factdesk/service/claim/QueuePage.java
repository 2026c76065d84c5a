package org.factdesk.service.claim;

import java.util.List;

/**
 * A page of the queue with the ways on and back.
 *
 * @param next where the page behind it begins, or null at the end
 * @param previous where the page before it ends, or null at the start
 */
public record QueuePage(List<ClaimRow> items, String next, String previous) {

    public QueuePage {
        items = List.copyOf(items);
    }
}
