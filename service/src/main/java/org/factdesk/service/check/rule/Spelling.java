package org.factdesk.service.check.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One spelling for words that two newsrooms write differently: criminalise, counter-terrorism, don't, U.S. */
final class Spelling {

    private static final int LONG = 5;
    private static final Map<String, List<String>> SPOKEN = Map.ofEntries(
            Map.entry("gonna", List.of("going", "to")),
            Map.entry("wanna", List.of("want", "to")),
            Map.entry("gotta", List.of("got", "to")),
            Map.entry("cannot", List.of("can", "not")),
            Map.entry("can't", List.of("can", "not")),
            Map.entry("won't", List.of("will", "not")),
            Map.entry("i'm", List.of("i", "am")),
            Map.entry("u.s", List.of("us")),
            Map.entry("u.s.", List.of("us")),
            Map.entry("u.k.", List.of("uk")),
            Map.entry("ok", List.of("okay")),
            Map.entry("per", List.of("per")),
            Map.entry("twenties", List.of("20", "s")),
            Map.entry("thirties", List.of("30", "s")),
            Map.entry("forties", List.of("40", "s")),
            Map.entry("fifties", List.of("50", "s")),
            Map.entry("sixties", List.of("60", "s")));
    private static final Map<String, String> ENDINGS = Map.of("'re", "are", "'ve", "have", "'ll", "will", "n't", "not");

    private static final Map<Pattern, String> AMERICAN = Map.of(
            Pattern.compile("isation"), "ization",
            Pattern.compile("is(e|ed|es|er|ers|ing)$"), "iz$1",
            Pattern.compile("ys(e|ed|es|ing)$"), "yz$1",
            Pattern.compile("tre(s?)$"), "ter$1",
            Pattern.compile("ll(ed|ing|er|ers)$"), "l$1",
            Pattern.compile("ogue(s?)$"), "og$1",
            Pattern.compile("our(s|ed|ing|ite|ites|able|hood)?$"), "or$1",
            Pattern.compile("programme"), "program",
            Pattern.compile("defence"), "defense");

    private Spelling() {}

    /** The words that one word in lower case stands for. */
    static List<String> words(String exact) {
        String word = exact.replace('’', '\'').replace('‘', '\'');
        List<String> spoken = SPOKEN.get(word);
        if (spoken != null) {
            return spoken;
        }
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            if (word.endsWith(ending.getKey())
                    && word.length() > ending.getKey().length()) {
                String first = word.substring(0, word.length() - ending.getKey().length());
                return List.of(first, ending.getValue());
            }
        }
        return List.of(plain(word));
    }

    private static String plain(String word) {
        boolean possessive = word.endsWith("'s");
        String joined = (possessive ? word.substring(0, word.length() - 2) : word)
                .replace("'", "")
                .replace("-", "")
                .replace("‑", "");
        String one = joined.length() <= LONG ? joined : american(joined);
        return joined.isEmpty() ? word : possessive ? one + "'s" : one;
    }

    private static String american(String word) {
        String american = word;
        for (Map.Entry<Pattern, String> spelling : AMERICAN.entrySet()) {
            Matcher found = spelling.getKey().matcher(american);
            american = found.find() ? found.replaceFirst(spelling.getValue()) : american;
        }
        return american;
    }
}
