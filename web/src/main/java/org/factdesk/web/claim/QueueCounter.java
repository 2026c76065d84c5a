package org.factdesk.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.factdesk.domain.desk.DeskException;
import org.factdesk.service.claim.ClaimCounts;
import org.factdesk.service.claim.ClaimQueue;
import org.factdesk.service.claim.QueueFilter;
import org.factdesk.service.claim.WorkCounts;
import org.factdesk.service.search.ClaimSearch;

/**
 * How many claims a list of the queue holds: exact from the kept counts where it asks for states, people and priorities
 * alone, else counted up to a thousand.
 */
@RequestScoped
public class QueueCounter {

    private static final int MOST = 1000;

    @Inject
    private ClaimCounts counts;

    @Inject
    private ClaimQueue queue;

    @Inject
    private ClaimSearch search;

    @Inject
    private QueueFilters filters;

    private Optional<WorkCounts> kept;

    /**
     * A count.
     *
     * @param more whether there are more than that
     */
    public record Count(long amount, boolean more) {

        /** As people read it: 1,204 or 1,000+. */
        public String written() {
            return String.format(Locale.ENGLISH, more ? "%,d+" : "%,d", amount);
        }
    }

    /** The claims that the address asks for, wherever in the list it stands. */
    Count of(QueueAddress address) {
        QueueFilter filter = filters.read(address::of);
        String words = address.of("q");
        if (words.isEmpty() && filter.plain() && kept().isPresent()) {
            return new Count(kept().get().of(filter), false);
        }
        int found = words.isEmpty() ? queue.countUpTo(filter, MOST + 1) : search.countUpTo(words, filter, MOST + 1);
        return new Count(Math.min(found, MOST), found > MOST);
    }

    /** The same in writing; a dash for an address that cannot be read any more. */
    String written(QueueAddress address) {
        try {
            return of(address).written();
        } catch (DeskException e) {
            return "–"; // the page of that address says what is wrong with it
        }
    }

    private Optional<WorkCounts> kept() {
        if (kept == null) {
            kept = counts.work();
        }
        return kept;
    }
}
