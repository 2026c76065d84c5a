package org.factdesk.service.article;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * A text's likeness to others in about 700 characters, to be stored beside the article: the 64 smallest numbers of its
 * {@link Shingles} ("bottom-k" min-hash, Broder 1997) and how many there are in all. Comparing two takes under a
 * microsecond and reads neither text. It is an estimate: what it finds worth comparing is settled by
 * {@link Likeness#of}. Where one text is more than about twenty times as long as the other it may find nothing.
 */
public final class Sketch {

    /** The standard error of the estimated resemblance is at most 0.0625 (half the inverse root of 64). */
    static final int NUMBERS = 64;

    /**
     * From here on the two texts are read and compared exactly. Half of {@link Likeness#SAME_OR_NEARLY}, so that the
     * estimate's error hides no copy of similar length; what is too much costs one comparison and warns nobody.
     */
    public static final double WORTH_COMPARING = Likeness.SAME_OR_NEARLY / 2;

    /** The most characters of {@link #stored()}: 516 bytes in base 64. */
    public static final int LONGEST_STORED = 688;

    private final long[] smallest;
    private final int shingles;

    private Sketch(long[] smallest, int shingles) {
        this.smallest = smallest;
        this.shingles = shingles;
    }

    /** The sketch of a text, normalised as the desk stores it. */
    public static Sketch of(String text) {
        long[] all = Shingles.of(text);
        return new Sketch(Arrays.copyOf(all, Math.min(NUMBERS, all.length)), all.length);
    }

    /**
     * Reads what {@link #stored()} wrote.
     *
     * @throws IllegalArgumentException when it is anything else
     */
    public static Sketch parse(String stored) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(stored));
        int numbers = bytes.remaining() / Long.BYTES;
        if (bytes.remaining() % Long.BYTES != Integer.BYTES || numbers > NUMBERS) {
            throw new IllegalArgumentException("Not a sketch: " + bytes.remaining() + " bytes");
        }
        int shingles = bytes.getInt();
        long[] smallest = new long[numbers];
        bytes.asLongBuffer().get(smallest);
        if (shingles < 0 || numbers != Math.min(NUMBERS, shingles) || !ascending(smallest)) {
            throw new IllegalArgumentException("Not a sketch: its numbers are not in order");
        }
        return new Sketch(smallest, shingles);
    }

    /** The sketch in ASCII letters, digits, hyphens and underscores, at most {@link #LONGEST_STORED}. */
    public String stored() {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + smallest.length * Long.BYTES);
        bytes.putInt(shingles);
        bytes.asLongBuffer().put(smallest);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The smallest numbers of its text, in ascending order. */
    long[] numbers() {
        return smallest.clone();
    }

    /** What {@link Likeness#of} of the two texts is, estimated; exact where neither has more than 64 runs. */
    public double likeness(Sketch other) {
        int smaller = Math.min(shingles, other.shingles);
        if (smaller == 0) {
            return 0;
        }
        double resemblance = resemblance(other);
        double common = resemblance / (1 + resemblance) * ((double) shingles + other.shingles);
        return Math.min(1, common / smaller);
    }

    /** The share of the union's smallest numbers that both have: the share that both texts have of all their runs. */
    private double resemblance(Sketch other) {
        int seen = 0;
        int both = 0;
        int i = 0;
        int k = 0;
        boolean whole = shingles <= NUMBERS && other.shingles <= NUMBERS;
        while ((whole || seen < NUMBERS) && (i < smallest.length || k < other.smallest.length)) {
            int order = order(i, other, k);
            if (order == 0) {
                both++;
            }
            if (order <= 0) {
                i++;
            }
            if (order >= 0) {
                k++;
            }
            seen++;
        }
        return (double) both / seen;
    }

    private int order(int i, Sketch other, int k) {
        if (i == smallest.length) {
            return 1;
        }
        return k == other.smallest.length ? -1 : Long.compare(smallest[i], other.smallest[k]);
    }

    private static boolean ascending(long[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i - 1] >= numbers[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch
                && shingles == sketch.shingles
                && Arrays.equals(smallest, sketch.smallest);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(smallest) + shingles;
    }

    @Override
    public String toString() {
        return stored();
    }
}
