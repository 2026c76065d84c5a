package org.factdesk.service.claim;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import org.eclipse.persistence.sessions.Session;

/**
 * How a database is told which index of a table to read. PostgreSQL finds it by itself; Derby reckons without the end of
 * the page and would rather sort the whole desk.
 */
record IndexHint(boolean isEmpty) {

    static IndexHint of(EntityManager em) {
        return new IndexHint(!em.unwrap(Session.class).getPlatform().isDerby());
    }

    /** What stands behind the table's name. */
    String to(String index) {
        return isEmpty ? "" : " --DERBY-PROPERTIES index=" + index.toUpperCase(Locale.ROOT) + "\n";
    }
}
