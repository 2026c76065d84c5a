package org.factdesk.service.desk;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;

/** Tells failures that come of a database which cannot be reached, or which ended the connection by itself. */
public final class DatabaseGone {

    /** No connection; the database ends, or begins and takes nobody yet. */
    private static final String NO_CONNECTION = "08";

    private static final String OPERATOR_INTERVENED = "57P";
    private static final int DEEPEST = 20;

    private DatabaseGone() {}

    /** Whether such a failure lies at the bottom of this one. */
    public static boolean in(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; i < DEEPEST && cause != null; i++) {
            if (cause instanceof SQLException sql && (unreachable(sql) || broken(sql.getSQLState()))) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean unreachable(SQLException failure) {
        return failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLRecoverableException;
    }

    private static boolean broken(String state) {
        return state != null && (state.startsWith(NO_CONNECTION) || state.startsWith(OPERATOR_INTERVENED));
    }
}
