package org.factdesk.service.claim;

import org.factdesk.domain.claim.SavedView;
import org.factdesk.domain.claim.ViewId;

/**
 * A list of claims that is kept by name.
 *
 * @param query the address of its filters and sort, without the question mark
 * @param desk whether everybody has it
 */
public record ViewRow(ViewId id, String name, String query, boolean desk) {

    static ViewRow of(SavedView view) {
        return new ViewRow(view.id(), view.name(), view.query(), view.desk());
    }
}
