package org.factdesk.service.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.Name;

/** Names of one word that an article spells in two ways, one of them once only. */
final class Spellings implements Rule {

    private static final int SHORTEST = 6;

    @Override
    public List<Found> check(CheckedText text) {
        Locally locally = new Locally(text, FindingKind.NAME_VARIANT);
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Name> first = new TreeMap<>();
        for (Name name : text.names()) {
            String word = name.normal().toLowerCase(Locale.ROOT);
            if (word.indexOf(' ') < 0 && word.length() >= SHORTEST && name.kind() != Name.Kind.ORGANISATION) {
                counts.merge(word, 1, Integer::sum);
                first.putIfAbsent(word, name);
            }
        }
        Map<String, List<String>> byOpening = new TreeMap<>();
        first.keySet().forEach(word -> byOpening
                .computeIfAbsent(word.substring(0, 3), key -> new ArrayList<>())
                .add(word));
        for (List<String> alike : byOpening.values()) {
            for (int i = 0; i < Math.min(alike.size(), 50); i++) {
                for (int k = i + 1; k < Math.min(alike.size(), 50); k++) {
                    compare(alike.get(i), alike.get(k), counts, first, locally);
                }
            }
        }
        return locally.found();
    }

    private static void compare(
            String a, String b, Map<String, Integer> counts, Map<String, Name> first, Locally locally) {
        boolean once = counts.get(a) == 1 ^ counts.get(b) == 1;
        boolean ending = a.startsWith(b) || b.startsWith(a);
        if (once && !ending && NameVariants.distance(a, b) == 1) {
            Name rare = first.get(counts.get(a) == 1 ? a : b);
            Name usual = first.get(counts.get(a) == 1 ? b : a);
            locally.add(
                    Severity.WARNING,
                    "“" + rare.normal() + "” stands once, “" + usual.normal() + "” elsewhere.",
                    rare.normal() + " ≠ " + usual.normal(),
                    new int[] {rare.first(), rare.last()},
                    new int[] {usual.first(), usual.last()});
        }
    }
}
