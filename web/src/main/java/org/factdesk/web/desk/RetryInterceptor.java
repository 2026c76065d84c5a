package org.factdesk.web.desk;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.factdesk.service.desk.Collision;

/**
 * Gives a method a transaction, and another try when two changes met in the database. Whoever was disturbed twice waits
 * until the others on this node are done and goes alone, so that a crowd cannot push anybody aside for ever.
 */
@Retried
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 100)
public class RetryInterceptor {

    private static final Logger LOG = Logger.getLogger(RetryInterceptor.class.getName());
    private static final int TRIES = 5;
    private static final int TRIES_AMONG_OTHERS = 2;
    private static final int LONGEST_PAUSE_MILLIS = 40;
    private static final Turns TURNS = new Turns(Duration.ofSeconds(5));

    @Resource
    private UserTransaction transaction;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            Runnable leave = attempt <= TRIES_AMONG_OTHERS ? TURNS.amongOthers() : TURNS.alone();
            try {
                return once(call);
            } catch (Exception e) {
                if (attempt == TRIES || !Collision.in(e)) {
                    throw e;
                }
                LOG.log(Level.FINE, "two changes met; trying again", e);
            } finally {
                leave.run();
            }
            long pause = ThreadLocalRandom.current().nextLong(1, (long) LONGEST_PAUSE_MILLIS * attempt);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
        }
    }

    private Object once(InvocationContext call) throws Exception {
        transaction.begin();
        try {
            Object answer = call.proceed();
            transaction.commit();
            return answer;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }
}
