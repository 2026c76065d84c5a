package org.factdesk.service.check.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.Name;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Vocabulary;

/** Compares a name with the letters that stand in brackets behind it. */
final class Acronyms implements Rule {

    private static final int LONGEST = 8;
    private static final java.util.Set<String> SMALL = Vocabulary.english().words("acronym_small");

    @Override
    public List<Found> check(CheckedText text) {
        Locally locally = new Locally(text, FindingKind.NAME_VARIANT);
        Reading reading = text.reading();
        for (Name name : text.names()) {
            boolean brackets = reading.at(name.last() + 1).is("(")
                    && reading.at(name.last() + 3).is(")");
            if (brackets && name.normal().indexOf(' ') > 0) {
                String letters = reading.exact(name.last() + 2, name.last() + 2);
                int begin = begin(reading, name.first());
                String initials = initials(reading.exact(begin, name.last()));
                boolean short2 = letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT));
                if (!short2 && !letters.equals(initials) && near(letters, initials)) {
                    locally.add(
                            Severity.WARNING,
                            "The letters " + letters + " are not those of “" + reading.exact(begin, name.last())
                                    + "” in their order: "
                                    + initials + ".",
                            "First letters: " + initials,
                            new int[] {begin, name.last() + 3});
                }
            }
        }
        return locally.found();
    }

    /** Where the whole name begins, of which an "and" cuts off the first words: the Food and Agriculture Organization. */
    private static int begin(Reading reading, int first) {
        int begin = first;
        while (first - begin < LONGEST
                && SMALL.contains(reading.at(begin - 1).word())
                && !reading.at(begin - 1).capital()
                && reading.at(begin - 2).isWord()
                && reading.at(begin - 2).capital()
                && !reading.at(begin - 2).is("the")) {
            begin -= 2;
            while (reading.at(begin - 1).isWord()
                    && reading.at(begin - 1).capital()
                    && !reading.at(begin - 1).is("the")
                    && first - begin < LONGEST) {
                begin--;
            }
        }
        return begin;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT))) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }

    /** Whether the letters are the right ones in another order, or all but one of them in theirs. */
    private static boolean near(String letters, String initials) {
        boolean one = letters.length() == initials.length()
                && letters.length() >= 3
                && letters.charAt(0) == initials.charAt(0)
                && NameVariants.distance(letters, initials) == 1;
        boolean sameLetters = letters.length() == initials.length()
                && letters.length() > 3
                && letters.charAt(0) == initials.charAt(0)
                && letters.chars()
                        .boxed()
                        .collect(Collectors.toSet())
                        .equals(initials.chars().boxed().collect(Collectors.toSet()));
        boolean foreign = new StringBuilder(letters).reverse().toString().equals(initials);
        return one || sameLetters || !foreign && sorted(letters).equals(sorted(initials));
    }

    private static String sorted(String letters) {
        char[] all = letters.toCharArray();
        Arrays.sort(all);
        return new String(all);
    }
}
