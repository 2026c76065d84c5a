package org.factdesk.service.text;

import org.factdesk.service.text.Token.Kind;

/** Reads a number at a token: digits, words, magnitudes, dozens, fractions. */
final class NumberReader {

    /**
     * A number.
     *
     * @param last its last token
     * @param low differs from high for dozens, hundreds
     * @param share whether it is a part of one: a tenth, one in five
     * @param scaled whether a magnitude such as million stands with it
     */
    record Amount(int last, double low, double high, boolean share, boolean scaled) {}

    private static final int LONGEST = 12;

    private final Reading reading;
    private final Vocabulary words;

    NumberReader(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** The number that begins at a token, or null. */
    Amount at(int i) {
        Token token = reading.at(i);
        if (token.kind() == Kind.NUMBER) {
            return digits(i);
        }
        if (!token.isWord()) {
            return null;
        }
        Amount share = fraction(i);
        if (share != null) {
            return share;
        }
        Amount vague = vague(i);
        return vague != null ? vague : spelled(i);
    }

    private Amount digits(int i) {
        double value = value(reading.at(i).word());
        Amount share = outOf(i, value);
        if (share != null) {
            return share;
        }
        Token next = reading.at(i + 1);
        double scale = magnitude(next);
        boolean known = next.spaced()
                ? next.word().length() > 2 || next.is("bn") || next.is("tn") || next.is("mn") || next.is("m")
                : true;
        if (!Double.isNaN(scale) && known && !(next.spaced() && next.is("m") && !money(i))) {
            return new Amount(i + 1, value * scale, value * scale, false, true);
        }
        if (next.is("-")
                && !next.spaced()
                && !Double.isNaN(magnitude(reading.at(i + 2)))
                && !reading.at(i + 2).spaced()) {
            scale = magnitude(reading.at(i + 2));
            return new Amount(i + 2, value * scale, value * scale, false, true);
        }
        if (next.isWord()
                && next.spaced()
                && fractionOf(next.word()) > 0
                && !next.is("half")
                && !next.is("second")
                && value < 20
                && next.word().endsWith("s")
                && !reading.at(i).word().contains(".")) {
            return new Amount(i + 1, value / fractionOf(next.word()), value / fractionOf(next.word()), true, false);
        }
        return new Amount(i, value, value, false, false);
    }

    private boolean money(int i) {
        return words.has("currencies", reading.at(i - 1).word());
    }

    private double magnitude(Token token) {
        return token.isWord() ? words.number("magnitudes", token.word()) : Double.NaN;
    }

    private double fractionOf(String word) {
        double part = words.number("fractions", word);
        return Double.isNaN(part) ? 0 : part;
    }

    /** Digits as written: 1,000 and 1.000.000 and 1 000 000 have marks of thousands, 3,5 and 3.5 a decimal. */
    static double value(String digits) {
        String plain = digits.replaceAll("[ \u00a0\u202f\u2009'’]", "");
        int comma = plain.lastIndexOf(',');
        int dot = plain.lastIndexOf('.');
        if (comma >= 0 && dot >= 0) {
            char thousands = comma < dot ? ',' : '.';
            plain = plain.replace(String.valueOf(thousands), "").replace(',', '.');
        } else if (comma >= 0) {
            boolean grouped = plain.matches("\\d{1,3}(,\\d{3})+|\\d{1,2}(,\\d{2})+,\\d{3}");
            plain = grouped ? plain.replace(",", "") : plain.replace(',', '.');
        } else if (dot >= 0 && plain.indexOf('.') != dot) {
            plain = plain.replace(".", "");
        }
        try {
            return Double.parseDouble(plain);
        } catch (NumberFormatException e) {
            return Double.parseDouble(plain.replaceAll("[^0-9]", ""));
        }
    }

    /** One in five, 3 out of 10. */
    private Amount outOf(int i, double value) {
        int at = i + 1;
        if (reading.at(at).is("out") && reading.at(at + 1).is("of")) {
            at++;
        } else if (!reading.at(at).is("in")) {
            return null;
        }
        if (reading.at(at + 1).is("every")) {
            at++;
        }
        Token base = reading.at(at + 1);
        double whole = base.kind() == Kind.NUMBER ? value(base.word()) : unit(base.word());
        boolean fits = value >= 1 && value < whole && whole <= 100 && (whole <= 10 || whole % 10 == 0 || whole == 12);
        return fits ? new Amount(at + 1, value / whole, value / whole, true, false) : null;
    }

    private Amount fraction(int i) {
        Token token = reading.at(i);
        String word = token.word();
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            double count = unit(word.substring(0, hyphen));
            double part = fractionOf(word.substring(hyphen + 1));
            return !Double.isNaN(count) && part > 0 ? new Amount(i, count / part, count / part, true, false) : null;
        }
        Token next = reading.at(i + 1);
        if (token.is("half") || ((token.is("a") || token.is("one")) && next.is("half"))) {
            return half(token.is("half") ? i : i + 1);
        }
        double count = token.is("a") ? 1 : unit(word);
        double part = next.isWord() ? fractionOf(next.word()) : 0;
        if (Double.isNaN(count) || part == 0 || count >= part || !next.spaced()) {
            return count >= 1 && !token.is("a") ? outOf(i, count) : null;
        }
        boolean single = !next.word().endsWith("s")
                && !(count > 1)
                && !reading.at(i + 2).is("of")
                && !reading.at(i - 1).is("by")
                && !(reading.at(i - 1).is("about") && reading.at(i - 2).is("by"));
        if (single || !next.word().endsWith("s") && count > 1) {
            return null;
        }
        return new Amount(i + 1, count / part, count / part, true, false);
    }

    private Amount half(int half) {
        Token next = reading.at(half + 1);
        int at = next.is("a") ? half + 2 : half + 1;
        double scale = magnitude(reading.at(at));
        if (!Double.isNaN(scale)) {
            return new Amount(at, scale / 2, scale / 2, false, true);
        }
        if (reading.at(at).is("dozen")) {
            return new Amount(at, 6, 6, false, false);
        }
        int begin = reading.at(half - 1).is("one") || reading.at(half - 1).is("a") ? half - 1 : half;
        boolean by = reading.at(half - 1).is("by");
        String changed = reading.at(begin - 2).word();
        boolean change = reading.at(begin - 1).is("of") && (words.has("rise", changed) || words.has("fall", changed));
        boolean part = by
                || change
                || next.is("of")
                || next.is("the")
                || next.is("its")
                || next.is("their")
                || next.is("all")
                || next.is("as");
        return part ? new Amount(half, 0.5, 0.5, true, false) : null;
    }

    /** Dozens, tens of thousands. */
    private Amount vague(int i) {
        Token token = reading.at(i);
        double unit = words.number("vague", token.word());
        if (Double.isNaN(unit) || token.is("tens") && !reading.at(i + 1).is("of")) {
            return null;
        }
        int last = i;
        if (reading.at(i + 1).is("of")) {
            double next = words.number("vague", reading.at(i + 2).word());
            if (!Double.isNaN(next)) {
                unit *= next;
                last = i + 2;
            } else if (token.is("tens")) {
                return null;
            }
        }
        return new Amount(last, unit * 2, unit * 10 - 1, false, false);
    }

    /** Numbers in words: twenty-five thousand, two hundred and six, a dozen, a couple. */
    private Amount spelled(int i) {
        double sum = 0;
        double part = 0;
        boolean any = false;
        boolean scaled = false;
        int last = i - 1;
        for (int at = i; at < i + LONGEST; at++) {
            Token token = reading.at(at);
            double unit = unit(token.word());
            double scale = magnitude(token);
            double group = words.number("groups", token.word());
            if (token.is("a") && at == i && opens(reading.at(at + 1))) {
                part = 1;
                continue;
            } else if (token.is("and")
                    && any
                    && scaled
                    && !Double.isNaN(unit(reading.at(at + 1).word()))) {
                continue;
            } else if (token.kind() == Kind.NUMBER || !token.isWord()) {
                break;
            } else if (!Double.isNaN(unit) && (part == 0 || part % 100 == 0)) {
                part += unit;
            } else if (!Double.isNaN(scale) && token.word().length() > 2 && part > 0) {
                scaled = true;
                sum = scale == 100 ? sum : sum + part * scale;
                part = scale == 100 ? part * 100 : 0;
            } else if (!Double.isNaN(group) && part > 0 && !(token.is("score") && part == 1)) {
                part *= group;
            } else {
                break;
            }
            any = true;
            last = at;
        }
        return any ? new Amount(last, sum + part, sum + part, false, scaled) : null;
    }

    private boolean opens(Token next) {
        double scale = magnitude(next);
        return !Double.isNaN(scale) && next.word().length() > 2 || next.is("dozen") || next.is("couple");
    }

    /** The value of a number word below a hundred, hyphens included. */
    private double unit(String word) {
        double whole = words.number("numbers", word);
        int hyphen = word.indexOf('-');
        if (!Double.isNaN(whole) || hyphen < 0) {
            return whole;
        }
        double tens = words.number("numbers", word.substring(0, hyphen));
        double ones = words.number("numbers", word.substring(hyphen + 1));
        return tens >= 20 && ones < 10 ? tens + ones : Double.NaN;
    }
}
