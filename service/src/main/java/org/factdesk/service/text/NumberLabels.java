package org.factdesk.service.text;

import org.factdesk.service.text.NumberReader.Amount;
import org.factdesk.service.text.Token.Kind;

/** Tells numbers that count nothing: years, clock times, list numbers, flights, telephone numbers, scores, dates. */
final class NumberLabels {

    private final Reading reading;
    private final Vocabulary words;

    NumberLabels(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** Where to go on when a label such as a telephone number begins here; otherwise the same token. */
    int behindLabel(int i) {
        int groups = 1;
        int end = i;
        while (joins(reading.at(end + 1))
                && reading.at(end + 2).kind() == Kind.NUMBER
                && !reading.at(end + 2).spaced()) {
            end += 2;
            groups++;
        }
        if (groups >= 3) {
            return end + 1;
        }
        if (groups == 2) {
            return pair(i) ? end + 1 : i;
        }
        String digits = reading.at(i).word();
        boolean telephone =
                digits.length() > 1 && digits.startsWith("0") && !digits.contains(".") && !digits.contains(",");
        boolean plus = reading.at(i - 1).is("+")
                || reading.at(i - 1).is("#")
                || reading.at(i - 1).is("@");
        if (telephone || plus) {
            int after = i + 1;
            while (reading.at(after).kind() == Kind.NUMBER
                    || reading.at(after).is("-") && reading.at(after + 1).kind() == Kind.NUMBER) {
                after++;
            }
            return after;
        }
        Token previous = reading.at(i - 1);
        boolean opensLine = previous.kind() == Kind.BREAK || i == 0;
        boolean listed = opensLine
                && (reading.at(i + 1).is(".") || reading.at(i + 1).is(")"))
                && !reading.at(i + 1).spaced();
        boolean partOfWord = !previous.spaced()
                && (previous.is("/") || previous.is("_") || previous.is("="))
                && !reading.at(i).spaced();
        boolean type = previous.is("-")
                && !previous.spaced()
                && !reading.at(i).spaced()
                && reading.at(i - 2).isWord()
                && reading.at(i - 2).capital()
                && reading.at(i - 2).word().length() <= 3; // C-130, MH-17
        return listed || partOfWord || type ? i + 1 : i;
    }

    private static boolean joins(Token token) {
        return !token.spaced() && token.word().length() == 1 && "-–/:.‑".contains(token.word());
    }

    /** Two numbers joined without a blank that are no range: a score, a clock, a season, a date, a telephone number. */
    private boolean pair(int i) {
        Token link = reading.at(i + 1);
        String one = reading.at(i).word();
        String other = reading.at(i + 2).word();
        if (link.is("/") || link.is(":") || link.is(".")) {
            return true;
        }
        double low = NumberReader.value(one);
        double high = NumberReader.value(other);
        boolean season = year(one) && (other.length() == 2 || year(other));
        boolean telephone = one.length() == 3 && other.length() == 4;
        Token next = reading.at(i + 3);
        boolean counted = next.isWord() && (Nouns.plural(next.bare()) || words.has("magnitudes", next.word()))
                || next.is("%")
                || words.has("percent", next.word())
                || words.has("currencies", reading.at(i - 1).word());
        return season || telephone || low >= high || !counted && high < 20;
    }

    /** Whether a token is four digits that may be a year. */
    boolean year(int i) {
        return reading.at(i).kind() == Kind.NUMBER && year(reading.at(i).word());
    }

    private boolean abbreviated(int i) {
        return words.has("months", reading.at(i).word())
                || reading.at(i).is("no")
                || reading.at(i).is("tel");
    }

    private static boolean year(String digits) {
        return digits.length() == 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9') && between(digits);
    }

    private static boolean between(String digits) {
        int value = Integer.parseInt(digits);
        return value >= 1000 && value <= 2100;
    }

    /** Whether the number that begins at a token counts nothing after all. */
    boolean noQuantity(int i, Amount amount, FigureUnits.Unit unit, boolean approximated) {
        Token token = reading.at(i);
        Token before = reading.at(reading.at(i - 1).is(".") && abbreviated(i - 2) ? i - 2 : i - 1);
        Token next = reading.at(amount.last() + 1);
        boolean bare = unit.name().isEmpty();
        if (token.kind() != Kind.NUMBER) {
            boolean pronoun = token.is("one") && bare && amount.last() == i && !amount.share();
            return pronoun || bare && amount.last() == i && amount.high() < 2 && !amount.share() && !amount.scaled();
        }
        if (unit.kind() == Figure.Kind.MONEY || unit.kind() == Figure.Kind.PERCENT || amount.scaled()) {
            return false;
        }
        boolean clock = words.has("times_of_day", next.word()) || (next.is("o'clock"));
        boolean date = words.has("months", before.word()) && before.capital()
                || words.has("months", next.word()) && next.capital();
        boolean label = words.has("labels", before.word())
                        && !before.is("part")
                        && !approximated
                        && (bare || !before.is("report"))
                || before.is("number")
                || before.is("no");
        if (clock || date || label && amount.last() == i) {
            return true;
        }
        if (year(token.word()) && amount.last() == i && (bare || !approximated)) {
            boolean announced = words.has("year_before", before.word())
                    || words.has("months", before.word())
                    || before.is("(")
                    || before.capital();
            return bare || announced;
        }
        if (bare
                && !approximated
                && token.word().length() == 5
                && next.isWord()
                && next.capital()
                && amount.last() == i) {
            return true; // a postcode before its town
        }
        boolean named = before.isWord()
                && before.capital()
                && !approximated
                && bare
                && reading.sentenceOf(i) == reading.sentenceOf(i - 1)
                && !reading.words().has("no_name", before.word());
        return named && !(next.is(",") && amount.high() > 115) && !before.is("to");
    }
}
