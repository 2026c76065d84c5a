package org.factdesk.service.check.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares the facts that share a key, be they of one article or of many. */
public final class Comparison {

    private static final int MOST_OF_A_KEY = 200;

    /** Two places that were compared; they may share several keys. */
    private record Pair(String one, int at, String other, int there, String office) {

        static Pair of(Fact one, Fact other) {
            String words = one.type() == Fact.Type.NAME ? one.words() + "" + other.words() : "";
            return new Pair(
                    one.article(),
                    one.span().start(),
                    other.article(),
                    other.span().start(),
                    words);
        }
    }

    private Comparison() {}

    /** What there is to say of the facts together. */
    public static List<Found> of(Collection<Fact> facts) {
        return of(facts, null);
    }

    /**
     * What there is to say of the facts together.
     *
     * @param keys the keys that are looked at, or null for all
     */
    public static List<Found> of(Collection<Fact> facts, Set<String> keys) {
        Map<String, List<Fact>> byKey = new TreeMap<>();
        facts.forEach(fact -> fact.keys().forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>())
                .add(fact)));
        Map<String, Found> found = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        Set<Pair> compared = new HashSet<>();
        byKey.forEach((key, sharing) -> {
            if (sharing.size() > 1 && (keys == null || keys.contains(key))) {
                List<Fact> some = sharing.size() > MOST_OF_A_KEY ? sharing.subList(0, MOST_OF_A_KEY) : sharing;
                of(key, some, compared).forEach(one -> {
                    if (seen.add(one.severity() + places(one))) {
                        found.putIfAbsent(one.key(), one);
                    }
                });
            }
        });
        return List.copyOf(found.values());
    }

    private static String places(Found found) {
        return found.places().stream()
                .map(spot -> spot.article() + ":" + spot.span().start())
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static List<Found> of(String key, List<Fact> sharing, Set<Pair> compared) {
        return switch (sharing.get(0).type()) {
            case FIGURE -> FigureConflicts.of(key, sharing);
            case EVENT -> EventConflicts.of(key, sharing);
            case QUOTE, NAME, STATEMENT -> pairs(sharing, compared);
        };
    }

    private static Found of(Fact one, Fact other) {
        if (one.type() == Fact.Type.NAME) {
            return NameVariants.of(one, other);
        }
        if (!QuoteVariants.sameSpeaker(one, other)) {
            return null;
        }
        return one.type() == Fact.Type.STATEMENT ? StatementFacts.opposed(one, other) : QuoteVariants.of(one, other);
    }

    private static List<Found> pairs(List<Fact> sharing, Set<Pair> compared) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sharing.size(); i++) {
            for (int k = i + 1; k < sharing.size(); k++) {
                Fact one = sharing.get(i);
                Fact other = sharing.get(k);
                if (!compared.add(Pair.of(one, other))) {
                    continue;
                }
                Found variant = of(one, other);
                if (variant != null) {
                    found.add(variant);
                }
            }
        }
        return found;
    }
}
