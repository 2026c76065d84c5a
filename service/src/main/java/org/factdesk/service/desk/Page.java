package org.factdesk.service.desk;

import java.util.List;

/**
 * A page of a list.
 *
 * @param next the cursor of the page behind it, or null at the end
 */
public record Page<T>(List<T> items, String next) {

    public Page {
        items = List.copyOf(items);
    }
}
