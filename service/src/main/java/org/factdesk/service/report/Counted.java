package org.factdesk.service.report;

import java.util.Collection;
import java.util.List;

/** Counts as a newspaper writes them: in words up to twelve, in figures above. */
final class Counted {

    private static final List<String> WORDS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Counted() {}

    /** "one claim", "three claims", "17 claims". */
    static String of(long count, String one, String many) {
        return word(count) + " " + (count == 1 ? one : many);
    }

    static String word(long count) {
        return count < WORDS.size() ? WORDS.get((int) count) : Long.toString(count);
    }

    /** "a", "a and b", "a, b and c". */
    static String list(Collection<String> parts) {
        List<String> all = List.copyOf(parts);
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }

    static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
