package org.factdesk.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.desk.ThrottledException;

/**
 * Slows down guessing. Failures alone count: each takes a drop from the buckets of the account at that address, of the
 * address, of the account from anywhere, and of the whole desk; the drops come back with time. An address from which
 * the account signed in before is not held back by what others do to the account elsewhere, so its owner gets in.
 */
@ApplicationScoped
public class SignInThrottle {

    private static final int MOST_BUCKETS = 50_000;
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

    /**
     * Refuses an attempt that comes too soon.
     *
     * @throws ThrottledException with the seconds to wait
     */
    synchronized void admit(String username, String address) {
        long now = System.nanoTime() / 1_000_000;
        long wait = 0;
        for (Bucket bucket : bucketsOf(username, address, now)) {
            wait = Math.max(wait, bucket.pause(now));
        }
        if (wait > 0) {
            throw new ThrottledException((wait + 999) / 1000);
        }
    }

    synchronized void failed(String username, String address) {
        long now = System.nanoTime() / 1_000_000;
        bucketsOf(username, address, now).forEach(bucket -> bucket.take(now));
    }

    synchronized void succeeded(String username, String address) {
        buckets.remove(pair(username, address));
        familiar.put(pair(username, address), true);
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

    private static final class Bucket {

        private final Rate rate;
        private double drops;
        private long seen;

        Bucket(Rate rate, long now) {
            this.rate = rate;
            this.drops = rate.capacity();
            this.seen = now;
        }

        long pause(long now) {
            refill(now);
            return drops >= 1 ? 0 : (long) Math.ceil((1 - drops) * rate.refillMillis());
        }

        void take(long now) {
            refill(now);
            drops = Math.max(0, drops - 1);
        }

        private void refill(long now) {
            drops = Math.min(rate.capacity(), drops + (now - seen) / (double) rate.refillMillis());
            seen = now;
        }
    }
}
