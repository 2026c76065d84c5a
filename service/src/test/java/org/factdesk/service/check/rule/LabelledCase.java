package org.factdesk.service.check.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.factdesk.domain.check.FindingKind;

/**
 * A short text, or several, with what a person found in it before there was a rule.
 *
 * @param half own, or news for what is modelled on news reports
 * @param kind the kind that the file is about
 * @param wanted ERROR, WARNING, CONTEXT or FITS where there is something to find, otherwise a hyphen
 */
record LabelledCase(String half, FindingKind kind, String wanted, List<CheckedText> texts, String line) {

    boolean positive() {
        return !wanted.equals("-");
    }

    List<Found> found() {
        List<Found> found = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (CheckedText text : texts) {
            ArticleChecks checks = ArticleChecks.of(text);
            found.addAll(checks.found());
            facts.addAll(checks.facts());
        }
        found.addAll(Comparison.of(facts));
        return found;
    }

    static List<LabelledCase> of(FindingKind kind) {
        return of(kind, "../corpus/" + kind.name().toLowerCase(Locale.ROOT) + ".txt");
    }

    static List<LabelledCase> of(FindingKind kind, String resource) {
        try (var file = LabelledCase.class.getResourceAsStream(resource)) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> parse(kind, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledCase parse(FindingKind kind, String line) {
        String[] parts = line.split(" \\| ", 3);
        List<CheckedText> texts = new ArrayList<>();
        for (String text : parts[2].split(" @@ ")) {
            boolean dated = text.matches("\\d{4}-\\d{2}-\\d{2} :: .*");
            LocalDate day = dated ? LocalDate.parse(text.substring(0, 10)) : null;
            String words = (dated ? text.substring(14) : text).replace(" ¶ ", "\n\n");
            texts.add(new CheckedText("article" + texts.size(), 1, day, words));
        }
        return new LabelledCase(parts[0], kind, parts[1], texts, line);
    }
}
