package org.factdesk.web.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.factdesk.service.claim.ClaimQueue;
import org.factdesk.service.claim.QueuePage;
import org.factdesk.service.desk.PageRequest;
import org.factdesk.service.search.ClaimSearch;

/** Reads the page of claims that an address of the queue names, with words or without. */
@ApplicationScoped
public class QueuePages {

    private static final int ROWS = 50;

    @Inject
    private ClaimQueue queue;

    @Inject
    private ClaimSearch search;

    @Inject
    private QueueFilters filters;

    /** The rows that the address names, with the ways on and back. */
    public QueuePage of(QueueAddress address) {
        String before = address.of("before");
        return before.isEmpty()
                ? onward(address, new PageRequest(ROWS, blankToNull(address.of("after"))))
                : backward(address, new PageRequest(ROWS, before));
    }

    private QueuePage onward(QueueAddress address, PageRequest request) {
        String asked = address.of("q");
        return asked.isEmpty()
                ? queue.page(filters.read(address::of), address.sort(), request)
                : search.page(asked, filters.read(address::of), address.sort(), request);
    }

    private QueuePage backward(QueueAddress address, PageRequest request) {
        String asked = address.of("q");
        return asked.isEmpty()
                ? queue.pageBefore(filters.read(address::of), address.sort(), request)
                : search.pageBefore(asked, filters.read(address::of), address.sort(), request);
    }

    private static String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
