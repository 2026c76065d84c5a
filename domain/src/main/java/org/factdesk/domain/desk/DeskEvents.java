package org.factdesk.domain.desk;

import java.util.List;

/**
 * What one act did to many things, told at once so that it is written down at once. Whoever hears of {@link DeskEvent}
 * one by one hears of these too.
 *
 * @param all in the order in which they happened
 */
public record DeskEvents(List<DeskEvent> all) {

    public DeskEvents {
        all = List.copyOf(all);
    }
}
