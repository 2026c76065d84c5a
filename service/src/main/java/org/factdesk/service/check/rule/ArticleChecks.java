package org.factdesk.service.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules make of one article: what they find in it by itself, and what it tells that others may tell differently.
 */
public record ArticleChecks(List<Found> found, List<Fact> facts) {

    /** Of an article that no rule reads. */
    public static final ArticleChecks NOTHING = new ArticleChecks(List.of(), List.of());

    private static final List<Rule> RULES = List.of(
            new Changes(),
            new Shares(),
            new Sums(),
            new Ages(),
            new CurrencyPairs(),
            new Wholes(),
            new Rates(),
            new TimesAsMany(),
            new Products(),
            new Differences(),
            new Hundreds(),
            new Headlines(),
            new DateSense(),
            new Durations(),
            new BeginningsAndEnds(),
            new NamelessSources(),
            new Acronyms(),
            new Spellings());

    /** Reads an article. */
    public static ArticleChecks of(CheckedText text) {
        Map<String, Integer> seen = new HashMap<>();
        List<Found> found = new ArrayList<>();
        for (Rule rule : RULES) {
            for (Found one : rule.check(text)) {
                int before = seen.merge(one.key(), 1, Integer::sum);
                found.add(before == 1 ? one : numbered(one, before));
            }
        }
        List<Fact> facts = new ArrayList<>(FigureFacts.of(text));
        facts.addAll(EventFacts.of(text));
        facts.addAll(AgeFacts.of(text));
        facts.addAll(SinceFacts.of(text));
        facts.addAll(QuoteFacts.of(text));
        facts.addAll(NameFacts.of(text));
        facts.addAll(StatementFacts.of(text));
        return new ArticleChecks(List.copyOf(found), List.copyOf(facts));
    }

    /** The same with more that was found. */
    public ArticleChecks with(List<Found> more) {
        List<Found> all = new ArrayList<>(found);
        for (Found one : more) {
            if (all.stream().noneMatch(other -> other.key().equals(one.key()))) {
                all.add(one);
            }
        }
        return new ArticleChecks(List.copyOf(all), facts);
    }

    /** The same words twice in an article are two findings. */
    private static Found numbered(Found one, int number) {
        return new Found(
                one.kind(),
                one.severity(),
                one.key() + "|" + number,
                one.subject(),
                one.message(),
                one.working(),
                one.weight(),
                one.places());
    }
}
