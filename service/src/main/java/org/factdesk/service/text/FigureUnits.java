package org.factdesk.service.text;

import org.factdesk.service.text.Figure.Kind;

/** Finds what a number counts or measures: a currency, a percentage, a measure, a noun. */
final class FigureUnits {

    /**
     * @param first its first token, before or behind the number
     * @param last its last token
     * @param factor what the number is multiplied with to reach the canonical unit
     */
    record Unit(int first, int last, Kind kind, String name, double factor, String qualifier) {}

    private static final int FARTHEST_NOUN = 6;

    private final Reading reading;
    private final Vocabulary words;

    FigureUnits(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** What the number from one token to another counts; null where it cannot be a quantity. */
    Unit behind(int first, int last, boolean share) {
        Token before = reading.at(first - 1);
        String symbol = words.value("currencies", before.word());
        if (symbol != null
                && (!before.isWord() || !before.spaced() || before.word().length() == 3)) {
            int from = reading.at(first - 2).isWord()
                            && !before.spaced()
                            && reading.at(first - 2).word().length() <= 2
                    ? first - 2
                    : first - 1;
            return new Unit(from, last, Kind.MONEY, symbol, 1, "");
        }
        Token next = reading.at(last + 1);
        if (words.has("percent", next.word())
                || (next.is("per") && reading.at(last + 2).is("cent"))) {
            int end = next.is("per") ? last + 2 : last + 1;
            boolean points =
                    reading.at(end + 1).is("points") || reading.at(end + 1).is("point");
            return new Unit(first, points ? end + 1 : end, points ? Kind.POINTS : Kind.PERCENT, "%", 1, "");
        }
        if (next.is("percentage")) {
            return new Unit(first, last + 2, Kind.POINTS, "%", 1, "");
        }
        if (!next.isWord() || (!next.spaced() && !measure(next))) {
            return next.isWord() ? null : new Unit(first, last, share ? Kind.SHARE : Kind.COUNT, "", 1, "");
        }
        return named(first, last, share);
    }

    private boolean measure(Token token) {
        return words.has("measures", token.word())
                || words.has("durations", token.word())
                || words.has("currencies", token.word());
    }

    private Unit named(int first, int last, boolean share) {
        Token next = reading.at(last + 1);
        String currency = words.value("currencies", next.word());
        if (currency != null) {
            return new Unit(first, last + 1, Kind.MONEY, currency, 1, "");
        }
        boolean times =
                next.is("times") && words.has("compared", reading.at(last + 2).word());
        if (times
                || share
                        && next.is("as")
                        && words.has("as_many", reading.at(last + 2).word())) {
            return new Unit(first, times ? last + 1 : last, Kind.MULTIPLE, "times", 1, "");
        }
        if (words.has("durations", next.word())) {
            boolean age = reading.at(last + 2).is("old")
                    || reading.at(last + 3).is("age") && reading.at(last + 2).is("of");
            return scaled(first, last + 1, age ? Kind.AGE : Kind.DURATION, words.value("durations", next.word()), age);
        }
        boolean square = next.is("square") || next.is("sq");
        if (square && words.has("squares", reading.at(last + 2).word())) {
            return scaled(
                    first,
                    last + 2,
                    Kind.MEASURE,
                    words.value("squares", reading.at(last + 2).word()),
                    false);
        }
        if (words.has("measures", next.word())) {
            boolean length =
                    !next.is("ton") && !next.is("foot") || !reading.at(last + 2).isWord();
            if (length || next.spaced()) {
                return scaled(first, last + 1, Kind.MEASURE, words.value("measures", next.word()), false);
            }
        }
        return noun(first, last, share);
    }

    private static Unit scaled(int first, int last, Kind kind, String measure, boolean age) {
        String[] parts = measure.split("\\*");
        return new Unit(first, last, kind, age ? "year" : parts[0], age ? 1 : Double.parseDouble(parts[1]), "");
    }

    /** The first plural noun that follows with nothing but describing words between. */
    private Unit noun(int first, int last, boolean share) {
        int at = last + 1;
        if (reading.at(at).is("of")) {
            at++;
            while (reading.at(at).is("the")
                    || reading.at(at).is("these")
                    || reading.at(at).is("those")
                    || reading.at(at).is("its")
                    || reading.at(at).is("their")
                    || reading.at(at).is("all")) {
                at++;
            }
        } else if (share
                && (reading.at(at).is("the")
                        || reading.at(at).is("its")
                        || reading.at(at).is("their"))) {
            at++;
        } else if (reading.at(at).is("more") || reading.at(at).is("other")) {
            at++;
        }
        int begin = at;
        for (; at < begin + FARTHEST_NOUN; at++) {
            Token token = reading.at(at);
            boolean linked = at > begin
                    && (token.is(",") || token.is("and"))
                    && reading.at(at + 1).isWord()
                    && plausible(reading.at(at + 1))
                    && !Nouns.plural(reading.at(at - 1).word());
            if (linked) {
                continue;
            }
            if (!token.isWord() || words.has("stop", token.word())) {
                break;
            }
            if (Nouns.plural(token.bare()) || single(first, last, at)) {
                return new Unit(
                        first,
                        at,
                        share ? Kind.SHARE : Kind.COUNT,
                        Nouns.singular(token.bare()),
                        1,
                        qualifier(begin, at));
            }
        }
        return new Unit(first, last, share ? Kind.SHARE : Kind.COUNT, "", 1, "");
    }

    private boolean plausible(Token token) {
        return !words.has("stop", token.word());
    }

    private boolean single(int first, int last, int at) {
        boolean one = reading.at(first).is("1") && at == last + 1;
        return first == last
                && (one
                        || reading.at(first).is("one")
                                && words.has("any_person", reading.at(at).word()));
    }

    private String qualifier(int from, int to) {
        return from >= to ? "" : reading.exact(from, to - 1).toLowerCase(java.util.Locale.ROOT);
    }

    /** A number joined to its unit: 25-year-old, 75-page, three-year, 40-mile; or an age between commas. */
    Figure hyphened(int i) {
        Token token = reading.at(i);
        int hyphen = token.word().indexOf('-');
        if (token.isWord() && hyphen > 0) {
            double value = words.number("numbers", token.word().substring(0, hyphen));
            return Double.isNaN(value) ? null : joined(i, i, value, token.word().substring(hyphen + 1));
        }
        if (token.kind() != Token.Kind.NUMBER) {
            return null;
        }
        Token dash = reading.at(i + 1);
        Token unit = reading.at(i + 2);
        boolean bound = dash.word().length() == 1
                && "-‐‑–".contains(dash.word())
                && !dash.spaced()
                && unit.isWord()
                && !unit.spaced();
        if (bound && Double.isNaN(words.number("magnitudes", unit.word()))) {
            return joined(i, i + 2, NumberReader.value(token.word()), unit.word());
        }
        return age(i);
    }

    private Figure joined(int first, int last, double value, String unit) {
        boolean age = unit.equals("year-old")
                || unit.equals("years-old")
                || unit.equals("year-olds")
                || unit.equals("year") && reading.at(last + 1).is("old");
        if (age) {
            return figure(first, last, Kind.AGE, value, "year");
        }
        String measure =
                words.value("durations", unit) != null ? words.value("durations", unit) : words.value("measures", unit);
        if (measure != null) {
            String[] parts = measure.split("\\*");
            boolean time = words.has("durations", unit);
            return figure(
                    first, last, time ? Kind.DURATION : Kind.MEASURE, value * Double.parseDouble(parts[1]), parts[0]);
        }
        if (unit.equals("fold")) {
            return figure(first, last, Kind.MULTIPLE, value, "times");
        }
        boolean counted = unit.length() > 2
                && !words.has("stop", unit)
                && unit.indexOf('-') < 0
                && !words.has("fractions", unit)
                && Double.isNaN(words.number("numbers", unit))
                && !words.has("magnitudes", unit);
        return counted ? figure(first, last, Kind.COUNT, value, Nouns.singular(unit)) : null;
    }

    private Figure age(int i) {
        Token before = reading.at(i - 1);
        Token next = reading.at(i + 1);
        boolean aged = before.is("aged")
                || before.is("of") && reading.at(i - 2).is("age")
                || before.is("age") && reading.at(i - 2).is("at");
        boolean between = before.is(",")
                && reading.at(i - 2).capital()
                && reading.at(i - 2).isWord()
                && (next.is(",") || next.is(".") || next.kind() == Token.Kind.BREAK)
                && !words.has("months", reading.at(i - 2).word());
        double value = aged || between ? NumberReader.value(reading.at(i).word()) : 0;
        return value >= 1 && value <= 115 && value == Math.rint(value) ? figure(i, i, Kind.AGE, value, "year") : null;
    }

    private Figure figure(int first, int last, Kind kind, double value, String unit) {
        return new Figure(
                reading.span(first, last),
                reading.exact(first, last),
                first,
                last,
                kind,
                value,
                value,
                value,
                Approximation.EXACT,
                unit,
                "");
    }
}
