package org.factdesk.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.factdesk.domain.desk.ThrottledException;

/**
 * Slows down guessing. Failures alone count: each takes a drop from the buckets of the account at that address, of the
 * address, of the account from anywhere, and of the whole desk; the drops come back with time. An attempt that is let in
 * holds its drops until it is settled, so that many at a time get no further than one after another. An address from
 * which the account signed in before is not held back by what others do to the account elsewhere, so its owner gets in.
 */
@ApplicationScoped
public class SignInThrottle {

    private static final int MOST_BUCKETS = 50_000;
    private static final int MOST_WAITING = 64;
    private static final long PATIENCE_MILLIS = 20_000;
    private static final Rate PAIR = new Rate(8, 5_000);
    private static final Rate ADDRESS = new Rate(60, 1_000);
    private static final Rate ACCOUNT = new Rate(60, 10_000);
    private static final Rate DESK = new Rate(600, 100);

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_BUCKETS;
        }
    };
    private final Map<String, Boolean> familiar = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_BUCKETS;
        }
    };

    private final LongSupplier millis;
    private int waiting;

    /** A throttle by the machine's own clock. */
    public SignInThrottle() {
        this(() -> System.nanoTime() / 1_000_000);
    }

    /** @param millis a clock in milliseconds that never goes back */
    SignInThrottle(LongSupplier millis) {
        this.millis = millis;
    }

    /**
     * Lets an attempt in, or refuses one that comes too soon. Where nobody failed yet and others are still being looked
     * at, it waits for what comes of them: a burst of right passwords is let in, one of guesses is not.
     *
     * @throws ThrottledException with the seconds to wait
     */
    synchronized Attempt admit(String username, String address) {
        long begun = millis();
        long end = begun + PATIENCE_MILLIS;
        List<Bucket> held = bucketsOf(username, address, begun);
        for (long now = begun; isExhausted(held, now); now = millis()) {
            long pause = pause(held, now);
            if (pause > 0 || waiting >= MOST_WAITING || now >= end) {
                throw new ThrottledException(Math.max(1, (pause + 999) / 1000));
            }
            waiting++;
            try {
                wait(end - now);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ThrottledException(1);
            } finally {
                waiting--;
            }
        }
        held.forEach(Bucket::hold);
        return new Attempt(pair(username, address), held);
    }

    private static boolean isExhausted(List<Bucket> held, long now) {
        return held.stream().anyMatch(bucket -> bucket.isExhausted(now));
    }

    private static long pause(List<Bucket> held, long now) {
        return held.stream().mapToLong(bucket -> bucket.pause(now)).max().orElse(0);
    }

    private long millis() {
        return millis.getAsLong();
    }

    private List<Bucket> bucketsOf(String username, String address, long now) {
        Bucket pair = bucket(pair(username, address), PAIR, now);
        Bucket place = bucket("a " + network(address), ADDRESS, now);
        if (familiar.containsKey(pair(username, address))) {
            return List.of(pair);
        }
        return List.of(pair, place, bucket("u " + username, ACCOUNT, now), bucket("desk", DESK, now));
    }

    private Bucket bucket(String key, Rate rate, long now) {
        return buckets.computeIfAbsent(key, k -> new Bucket(rate, now));
    }

    private static String pair(String username, String address) {
        return "p " + username + " " + network(address);
    }

    /** An IPv4 address as it is; of an IPv6 address the network of 64 bits that one household or office has. */
    private static String network(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            byte[] bytes = parsed.getAddress();
            return parsed instanceof Inet6Address ? HexFormat.of().formatHex(bytes, 0, 8) : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    /** How many failures are free, and after how many milliseconds one more is. */
    private record Rate(int capacity, long refillMillis) {}

    /** One that was let in; closed without having been settled, it counts for nothing. */
    final class Attempt implements AutoCloseable {

        private final String pair;
        private final List<Bucket> held;
        private boolean open = true;

        private Attempt(String pair, List<Bucket> held) {
            this.pair = pair;
            this.held = held;
        }

        /** Says whether the password was right; that forgives the failures before it at this address. */
        void settle(boolean right) {
            synchronized (SignInThrottle.this) {
                close();
                if (right) {
                    held.get(0).fill();
                    familiar.put(pair, true);
                } else {
                    long now = millis();
                    held.forEach(bucket -> bucket.take(now));
                }
            }
        }

        @Override
        public void close() {
            synchronized (SignInThrottle.this) {
                if (open) {
                    open = false;
                    held.forEach(Bucket::release);
                    SignInThrottle.this.notifyAll();
                }
            }
        }
    }

    private static final class Bucket {

        private final Rate rate;
        private double drops;
        private long seen;
        private int held;

        Bucket(Rate rate, long now) {
            this.rate = rate;
            this.drops = rate.capacity();
            this.seen = now;
        }

        /** Whether there is no drop that nobody holds. */
        boolean isExhausted(long now) {
            refill(now);
            return drops - held < 1;
        }

        /** How long until there is a drop; 0 where nothing but attempts still open stands in the way. */
        long pause(long now) {
            refill(now);
            if (drops >= rate.capacity() || drops - held >= 1) {
                return 0;
            }
            return (long) Math.ceil(Math.max(1, (1 - drops) * rate.refillMillis()));
        }

        void hold() {
            held++;
        }

        void release() {
            held--;
        }

        void take(long now) {
            refill(now);
            drops = Math.max(0, drops - 1);
        }

        void fill() {
            drops = rate.capacity();
        }

        private void refill(long now) {
            drops = Math.min(rate.capacity(), drops + (now - seen) / (double) rate.refillMillis());
            seen = now;
        }
    }
}
