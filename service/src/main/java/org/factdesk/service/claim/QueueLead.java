package org.factdesk.service.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * What an index begins with, before the due date: one or two columns that the filter gives values for. The rows of each
 * combination of values stand in the index in the order of their due dates, so that a few combinations are read one
 * after the other and put together.
 *
 * @param index the index
 * @param backwards whether there is one in the opposite order, for a database that reads in one direction only
 */
record QueueLead(List<Stretch> stretches, String index, boolean backwards) {

    /** How many stretches are put together; more are read through the sort's own index. */
    private static final int MOST = 4;

    /**
     * A part of the index with the same values at its beginning.
     *
     * @param empty columns without a value there; they are named in the order too, because a database does not see that
     *     they are all the same
     */
    record Stretch(QueueCondition condition, List<String> empty) {

        private Stretch with(Stretch other) {
            List<String> both = new ArrayList<>(empty);
            both.addAll(other.empty);
            return new Stretch(condition.and(other.condition), both);
        }
    }

    /** Those that one column gives: one for each of its values. */
    static QueueLead of(List<Stretch> stretches, String index, boolean backwards) {
        return new QueueLead(stretches, index, backwards);
    }

    /** Those that two columns give together. */
    QueueLead with(QueueLead other, String both) {
        List<Stretch> all = new ArrayList<>();
        stretches.forEach(mine -> other.stretches.forEach(yours -> all.add(mine.with(yours))));
        return new QueueLead(all, both, backwards && other.backwards);
    }

    boolean isShort() {
        return stretches.size() <= MOST;
    }
}
