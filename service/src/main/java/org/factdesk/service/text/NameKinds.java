package org.factdesk.service.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Weighs what stands around the occurrences of a name and says what it names. */
final class NameKinds {

    /** What stands around one occurrence. */
    record Evidence(
            boolean titled, boolean speaks, boolean in, boolean toOrFrom, boolean group, boolean country, int words) {}

    private static final class Weight {
        private int person;
        private int place;
        private boolean group;
        private boolean country;
        private int words;
    }

    private final Map<String, Weight> weights = new HashMap<>();

    void note(String name, Evidence evidence) {
        Weight weight = weights.computeIfAbsent(name, key -> new Weight());
        weight.person += (evidence.titled() ? 3 : 0) + (evidence.speaks() ? 2 : 0);
        weight.place += (evidence.in() ? 2 : 0) + (evidence.toOrFrom() ? 1 : 0);
        weight.group |= evidence.group();
        weight.country |= evidence.country();
        weight.words = evidence.words();
    }

    /** The names with their kinds. A family name alone is a person where the whole name is one. */
    List<Name> settled(List<Name> names) {
        Set<String> families = new HashSet<>();
        names.stream()
                .filter(name -> kind(name) == Name.Kind.PERSON && weights.get(name.normal()).person > 0)
                .forEach(name -> families.add(name.family()));
        return names.stream()
                .map(name -> {
                    Name.Kind kind = kind(name);
                    boolean family = kind != Name.Kind.PERSON
                            && weights.get(name.normal()).place < 3
                            && name.normal().indexOf(' ') < 0
                            && families.contains(name.family())
                            && !weights.get(name.normal()).country;
                    return new Name(
                            name.place(),
                            name.exact(),
                            name.first(),
                            name.last(),
                            family ? Name.Kind.PERSON : kind,
                            name.normal(),
                            name.title());
                })
                .toList();
    }

    private Name.Kind kind(Name name) {
        Weight weight = weights.get(name.normal());
        if (weight.country) {
            return Name.Kind.PLACE;
        }
        if (weight.group) {
            return Name.Kind.ORGANISATION;
        }
        if (weight.person > weight.place) {
            return Name.Kind.PERSON;
        }
        if (weight.place > 0) {
            return Name.Kind.PLACE;
        }
        boolean twoOrThree = weight.words == 2 || weight.words == 3;
        return twoOrThree ? Name.Kind.PERSON : Name.Kind.OTHER;
    }
}
