package org.factdesk.service.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The words of one language that the readers go by, from its data file. */
public final class Vocabulary {

    private static final Vocabulary ENGLISH = new Vocabulary("en");

    private final Properties lists = new Properties();
    private final Map<String, Map<String, String>> read = new ConcurrentHashMap<>();

    private Vocabulary(String language) {
        try (Reader file = new InputStreamReader(
                Vocabulary.class.getResourceAsStream(language + ".properties"), StandardCharsets.UTF_8)) {
            lists.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The words of the language " + language + " cannot be read", e);
        }
    }

    /** The English words. */
    public static Vocabulary english() {
        return ENGLISH;
    }

    /** Whether texts of that language, a BCP 47 tag, can be read: English of any country. */
    public static boolean reads(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** Whether the word stands in the list. */
    public boolean has(String list, String word) {
        return values(list).containsKey(word);
    }

    /** What the list says of a word, or null. */
    public String value(String list, String word) {
        return values(list).get(word);
    }

    /** The number that the list gives a word, or not a number where it does not stand there. */
    public double number(String list, String word) {
        String value = values(list).get(word);
        return value == null || value.isEmpty() ? Double.NaN : Double.parseDouble(value);
    }

    /** The words of a list. */
    public Set<String> words(String list) {
        return Collections.unmodifiableSet(values(list).keySet());
    }

    /** The words of a list together with marks of punctuation, which the rules look for in the same place. */
    public Set<String> words(String list, String... marks) {
        Set<String> both = new HashSet<>(words(list));
        both.addAll(Arrays.asList(marks));
        return Collections.unmodifiableSet(both);
    }

    /** The words of a list with what it says of each, in the order of the list. */
    public Map<String, String> entries(String list) {
        return Collections.unmodifiableMap(values(list));
    }

    /** The entries of a list that has phrases of several words, by their first word, the longest first. */
    Map<String, Set<String[]>> phrases(String list) {
        return values(list).keySet().stream()
                .map(phrase -> phrase.split(" "))
                .sorted((one, other) -> other.length - one.length)
                .collect(Collectors.groupingBy(phrase -> phrase[0], Collectors.toCollection(LinkedHashSet::new)));
    }

    private Map<String, String> values(String list) {
        Map<String, String> known = read.get(list);
        if (known != null) {
            return known;
        }
        String line = lists.getProperty(list);
        if (line == null) {
            throw new IllegalArgumentException("There is no list of words called " + list);
        }
        Map<String, String> values = new LinkedHashMap<>();
        Arrays.stream(line.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(word -> {
                    int colon = word.lastIndexOf(':');
                    values.put(colon < 1 ? word : word.substring(0, colon), colon < 1 ? "" : word.substring(colon + 1));
                });
        read.put(list, values);
        return values;
    }
}
