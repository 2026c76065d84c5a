package org.factdesk.service.check.rule;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.service.text.Vocabulary;

/** One spelling for words that two newsrooms write differently: criminalise, counter-terrorism, don't, U.S. */
final class Spelling {

    private static final int LONG = 5;
    private static final Map<String, List<String>> SPOKEN = spoken();
    private static final Map<String, String> ENDINGS = Vocabulary.english().entries("short_endings");
    private static final Map<Pattern, String> AMERICAN = american();

    private Spelling() {}

    private static Map<String, List<String>> spoken() {
        Map<String, List<String>> spoken = new HashMap<>();
        Vocabulary.english().entries("spoken").forEach((word, words) -> spoken.put(word, List.of(words.split(" "))));
        return spoken;
    }

    private static Map<Pattern, String> american() {
        Map<Pattern, String> american = new LinkedHashMap<>();
        Vocabulary.english()
                .entries("spellings")
                .forEach((pattern, spelling) -> american.put(Pattern.compile(pattern), spelling));
        return american;
    }

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
