package org.factdesk.service.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * How a claim's state is shown: the line under its words, an icon and a word, and a tone that only helps.
 *
 * @param word what it says
 * @param line class of the line under the words
 * @param icon the drawn sign
 * @param tone class of the colour
 */
record StateMark(String word, String line, Icon icon, String tone) {

    private static final StateMark RIGHT = new StateMark("True or mostly true", "solid", Icon.CHECK, "ok");
    private static final StateMark WRONG = new StateMark("False or mostly false", "wavy", Icon.TIMES, "wrong");
    private static final StateMark SPLIT = new StateMark("Mixed or missing context", "dashdot", Icon.WARNING, "split");
    private static final StateMark NONE = new StateMark("Unproven or satire", "longdash", Icon.QUESTION, "none");

    /** The mark of one claim on a scale. */
    static StateMark of(ReportedClaim claim, RatingScale scale) {
        String word = claim.status().word();
        ReportedVerdict verdict = claim.verdict();
        return switch (claim.status()) {
            case OPEN -> new StateMark(word, "dotted", Icon.CIRCLE, "open");
            case RESEARCHING -> new StateMark(word, "dashed", Icon.PENCIL, "work");
            case AWAITING_REPLY -> new StateMark(word, "dashed", Icon.HOURGLASS, "work");
            case PROPOSED -> new StateMark(word, "double", Icon.USERS, "review");
            case RETURNED -> new StateMark(word, "dashed", Icon.REPLY, "open");
            case EXCUSED, WITHDRAWN -> new StateMark(word, "brackets", Icon.BAN, "none");
            case MERGED -> new StateMark(word, "brackets", Icon.MERGE, "none");
            case STALE ->
                new StateMark(
                        word,
                        "broken-"
                                + (verdict == null
                                        ? "solid"
                                        : of(verdict.rating(), scale).line()),
                        Icon.HISTORY,
                        "open");
            case APPROVED, PUBLISHED, CORRECTED -> {
                StateMark rated = verdict == null ? NONE : of(verdict.rating(), scale);
                yield new StateMark(word, rated.line(), rated.icon(), rated.tone());
            }
        };
    }

    /** The mark of a rating: built-in ones by name, a desk's own ones by their place on the scale. */
    static StateMark of(ScaleRating rating, RatingScale scale) {
        StateMark mark =
                switch (rating.name().toUpperCase(Locale.ROOT)) {
                    case "TRUE", "MOSTLY_TRUE" -> RIGHT;
                    case "FALSE", "MOSTLY_FALSE" -> WRONG;
                    case "MIXED", "MISSING_CONTEXT" -> SPLIT;
                    case "UNPROVEN", "SATIRE" -> NONE;
                    default -> byPlace(rating, scale);
                };
        return new StateMark(rating.label(), mark.line(), mark.icon(), mark.tone());
    }

    /** The marks that the legend explains, in the order of the workflow. */
    static List<StateMark> legend() {
        return List.of(
                new StateMark("Open", "dotted", Icon.CIRCLE, "open"),
                new StateMark("In work", "dashed", Icon.PENCIL, "work"),
                new StateMark("In review", "double", Icon.USERS, "review"),
                new StateMark("Returned", "dashed", Icon.REPLY, "open"),
                RIGHT,
                WRONG,
                SPLIT,
                NONE,
                new StateMark("Stale", "broken-solid", Icon.HISTORY, "open"),
                new StateMark("Excused", "brackets", Icon.BAN, "none"));
    }

    private static StateMark byPlace(ScaleRating rating, RatingScale scale) {
        OptionalInt place = scale.place(rating);
        if (place.isEmpty()) {
            return NONE;
        }
        double middle = (scale.best() + scale.worst()) / 2.0;
        return place.getAsInt() > middle ? RIGHT : place.getAsInt() < middle ? WRONG : SPLIT;
    }
}
