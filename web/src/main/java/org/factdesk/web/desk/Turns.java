package org.factdesk.web.desk;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Lets many work side by side, or one alone. Waiting ends after a while and one goes in all the same: this keeps changes
 * from meeting, the database keeps them right.
 */
final class Turns {

    private final ReadWriteLock door = new ReentrantReadWriteLock(true);
    private final Duration longestWait;

    Turns(Duration longestWait) {
        this.longestWait = longestWait;
    }

    /** Goes in together with others; not before somebody who goes alone, or waits to, is done. */
    Runnable amongOthers() {
        return in(door.readLock());
    }

    /** Waits until nobody is in and lets nobody in meanwhile. */
    Runnable alone() {
        return in(door.writeLock());
    }

    /** What is to be run once, by the same thread, on the way out. */
    private Runnable in(Lock lock) {
        try {
            return lock.tryLock(longestWait.toNanos(), TimeUnit.NANOSECONDS) ? lock::unlock : () -> {};
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return () -> {};
        }
    }
}
