package org.factdesk.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryInterceptorTest {

    private static final int PEOPLE = 16;

    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void evenWhereTwoAtOnceAlwaysCollideEverybodyGetsThrough() throws Exception {
        RetryInterceptor retry = new RetryInterceptor();
        inject(retry, new AtomicInteger());
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<Object>> all = IntStream.range(0, PEOPLE)
                    .<Callable<Object>>mapToObj(number -> () -> retry.around(call(this::crowded)))
                    .toList();
            for (Future<Object> one : people.invokeAll(all)) {
                assertThat(one.get()).isEqualTo("done");
            }
        } finally {
            people.shutdown();
        }
    }

    @Test
    void whatIsNoCollisionIsTriedOnce() throws Exception {
        RetryInterceptor retry = new RetryInterceptor();
        inject(retry, new AtomicInteger());
        assertThatThrownBy(() -> retry.around(call(() -> {
                    tries.incrementAndGet();
                    throw new IllegalArgumentException("no");
                })))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void aCollisionThatNeverEndsIsToldAfterFiveTries() throws Exception {
        RetryInterceptor retry = new RetryInterceptor();
        AtomicInteger begun = new AtomicInteger();
        inject(retry, begun);
        assertThatThrownBy(() -> retry.around(call(() -> {
                    throw new SQLException("deadlock", "40001");
                })))
                .isInstanceOf(SQLException.class);
        assertThat(begun).hasValue(5);
    }

    /** Collides with whoever else is at work. */
    private Object crowded() throws Exception {
        boolean alone = inside.incrementAndGet() == 1;
        try {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
            if (!alone || inside.get() > 1) {
                throw new SQLException("deadlock", "40001");
            }
            return "done";
        } finally {
            inside.decrementAndGet();
        }
    }

    private static InvocationContext call(Callable<Object> work) {
        return (InvocationContext) Proxy.newProxyInstance(
                RetryInterceptorTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> work.call());
    }

    /** A transaction that counts how often it was begun, and is open for whoever began it. */
    private static void inject(RetryInterceptor retry, AtomicInteger begun) throws Exception {
        ThreadLocal<Integer> status = ThreadLocal.withInitial(() -> Status.STATUS_NO_TRANSACTION);
        Field field = RetryInterceptor.class.getDeclaredField("transaction");
        field.setAccessible(true);
        field.set(
                retry,
                Proxy.newProxyInstance(
                        RetryInterceptorTest.class.getClassLoader(),
                        new Class<?>[] {UserTransaction.class},
                        (proxy, method, arguments) -> {
                            switch (method.getName()) {
                                case "getStatus":
                                    return status.get();
                                case "begin":
                                    begun.incrementAndGet();
                                    status.set(Status.STATUS_ACTIVE);
                                    return null;
                                default:
                                    status.set(Status.STATUS_NO_TRANSACTION);
                                    return null;
                            }
                        }));
    }
}
