package org.factdesk.service.desk;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/** Tells failures of the database that a second try can mend: two changes met, and one of them has to give way. */
public final class Collision {

    /** Serialisation failure, lock time-out, deadlock (Derby, PostgreSQL), and a number or key just taken. */
    private static final Set<String> STATES = Set.of("40001", "40XL1", "40XL2", "40P01", "55P03", "23505");

    private static final int DEEPEST = 20;

    private Collision() {}

    /** Whether such a failure lies at the bottom of this one. */
    public static boolean in(Throwable failure) {
        if (stale(failure)) {
            return true;
        }
        Throwable cause = failure;
        for (int i = 0; i < DEEPEST && cause != null; i++) {
            if (cause instanceof SQLException sql && transientState(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** Whether the failure says that somebody else changed the thing meanwhile. */
    public static boolean stale(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; i < DEEPEST && cause != null; i++) {
            if (cause instanceof OptimisticLockException
                    || cause.getClass().getSimpleName().equals("OptimisticLockException")) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean transientState(SQLException failure) {
        SQLException next = failure;
        for (int i = 0; i < DEEPEST && next != null; i++) {
            if (next.getSQLState() != null && STATES.contains(next.getSQLState())) {
                return true;
            }
            next = next.getNextException();
        }
        return false;
    }
}
