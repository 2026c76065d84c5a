package org.factdesk.service.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The table of weighted rules by which sentences are ranked; it is a file that people read and change. */
final class SuggestionRules {

    private static final String BUILT_IN = "suggestion-rules.tsv";

    /** The longest stretch of a sentence that is looked at, in UTF-16 units. */
    private static final int FAR = 2000;

    /** How a sentence does: the sum of the weights, and the reasons, the weightiest first. */
    record Score(double value, List<String> reasons) {}

    private final List<SuggestionRule> rules;

    private SuggestionRules(List<SuggestionRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules that come with the desk. */
    static SuggestionRules builtIn() {
        try (InputStream file = SuggestionRules.class.getResourceAsStream(BUILT_IN)) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules of a desk's own file. */
    static SuggestionRules of(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The rules in " + file + " cannot be read", e);
        }
    }

    /** @throws IllegalArgumentException naming the first line that is no rule */
    static SuggestionRules parse(String table) {
        List<SuggestionRule> rules = new ArrayList<>();
        int number = 0;
        for (String line : table.split("\\R")) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rules.add(rule(line, number));
            }
        }
        return new SuggestionRules(rules);
    }

    private static SuggestionRule rule(String line, int number) {
        String[] parts = line.split("\t", -1);
        try {
            if (parts.length == 4) {
                return new SuggestionRule(
                        parts[0], Double.parseDouble(parts[1]), Pattern.compile(parts[2]), parts[3].strip());
            }
        } catch (NumberFormatException | PatternSyntaxException e) {
            throw new IllegalArgumentException("Line " + number + " of the rules: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException(
                "Line " + number + " of the rules has " + parts.length + " parts; a rule has four, parted by tabs.");
    }

    Score score(String sentence) {
        String seen = sentence.length() > FAR ? sentence.substring(0, FAR) : sentence;
        List<SuggestionRule> fitting =
                rules.stream().filter(rule -> rule.fits(seen)).toList();
        return new Score(
                fitting.stream().mapToDouble(SuggestionRule::weight).sum(),
                fitting.stream()
                        .filter(rule -> !rule.reason().isEmpty())
                        .sorted((one, other) -> Double.compare(other.weight(), one.weight()))
                        .map(SuggestionRule::reason)
                        .toList());
    }
}
