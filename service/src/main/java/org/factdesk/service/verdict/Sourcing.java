package org.factdesk.service.verdict;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.factdesk.domain.verdict.SourcingException;

/**
 * How well a verdict is sourced.
 *
 * @param missing what it lacks of what the desk asks for, in words
 * @param exception why it may be public all the same, or null where nobody said so
 */
public record Sourcing(List<String> missing, String exception, String signedBy, Instant signedAt)
        implements Serializable {

    public Sourcing {
        missing = List.copyOf(missing);
    }

    /** @param signed the exception of the verdict, or null */
    public static Sourcing of(List<String> missing, SourcingException signed) {
        return signed == null
                ? new Sourcing(missing, null, null, null)
                : new Sourcing(missing, signed.reason(), signed.signedBy(), signed.signedAt());
    }

    /** Whether something is missing that nobody excepted. */
    public boolean thin() {
        return !missing.isEmpty() && exception == null;
    }
}
