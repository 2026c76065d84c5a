package org.factdesk.ear.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** How long each of many repetitions took, in milliseconds, sorted. */
record Samples(double[] millis, double elapsedSeconds) {

    /** Does the work so many times in all, spread over so many clients at once. */
    static Samples of(int times, int clients, IntConsumer work) {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<double[]>> shares = new ArrayList<>();
            for (int c = 0; c < clients; c++) {
                int first = c;
                shares.add(() -> share(first, times, clients, work));
            }
            long begin = System.nanoTime();
            List<double[]> all = new ArrayList<>();
            for (Future<double[]> share : pool.invokeAll(shares)) {
                all.add(share.get());
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Samples(
                    all.stream().flatMapToDouble(Arrays::stream).sorted().toArray(), seconds);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    private static double[] share(int first, int times, int step, IntConsumer work) {
        List<Double> taken = new ArrayList<>();
        for (int i = first; i < times; i += step) {
            long begin = System.nanoTime();
            work.accept(i);
            taken.add((System.nanoTime() - begin) / 1e6);
        }
        return taken.stream().mapToDouble(Double::doubleValue).toArray();
    }

    int count() {
        return millis.length;
    }

    double median() {
        return at(0.5);
    }

    double p95() {
        return at(0.95);
    }

    double perSecond() {
        return count() / elapsedSeconds;
    }

    private double at(double part) {
        return millis[Math.min(millis.length - 1, (int) Math.floor(part * millis.length))];
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }
}
