package org.factdesk.service.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.factdesk.service.text.Nouns;
import org.factdesk.service.text.Quotation;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Token;
import org.factdesk.service.text.Vocabulary;

/** Reads what named people are quoted with. */
final class QuoteFacts {

    /** Stands between the quoted words and those that follow them outside of the marks. */
    static final String OUTSIDE = "|";

    /** Stands before the words that lead to a fragment. */
    static final String LEADING = "<";

    /** Stands for the end of a sentence. */
    static final String STOP = ".";

    /** Stands for a condition outside of the marks. */
    static final String CONDITION = "?";

    private static final int LONGEST_INSERTION = 10;
    private static final int FAR = 30;
    private static final int MOST = 2000;
    private static final int LONGEST = 120;
    private static final int MOST_KEYS = 16;
    private static final int FRAGMENT = 7;
    private static final int STEM = 5;
    private static final int BEFORE = 5;
    private static final int DIGITS = 7;

    private QuoteFacts() {}

    static List<Fact> of(CheckedText text) {
        List<Fact> facts = new ArrayList<>();
        for (Quotation quotation : text.quotations()) {
            boolean named = quotation.speaker().chars().anyMatch(Character::isUpperCase)
                    && !quotation.speaker().startsWith("The ");
            if (named && quotation.last() > quotation.first() && facts.size() < MOST) {
                fact(text, quotation, facts);
            }
        }
        return facts;
    }

    private static void fact(CheckedText text, Quotation quotation, List<Fact> facts) {
        List<String> words = words(text.reading(), quotation);
        String family = family(quotation.speaker());
        Set<String> keys = new LinkedHashSet<>();
        for (String stem : content(words)) {
            if (keys.size() < MOST_KEYS) {
                keys.add("Q|" + family + "|" + stem);
            }
        }
        if (!keys.isEmpty()) {
            facts.add(new Fact(
                    Fact.Type.QUOTE,
                    text.id(),
                    text.revision(),
                    text.published(),
                    quotation.place(),
                    quotation.exact(),
                    keys,
                    quotation.speaker(),
                    0,
                    0,
                    text.published(),
                    text.published(),
                    quotation.speaker(),
                    words));
        }
    }

    static String family(String speaker) {
        return speaker.substring(speaker.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
    }

    private static List<String> words(Reading reading, Quotation quotation) {
        List<String> words = new ArrayList<>();
        for (int i = quotation.first(); i <= quotation.last() && words.size() < LONGEST; i++) {
            int close = bracket(reading, i, quotation.last());
            boolean letter =
                    close < 0 && reading.at(i).is("[") && reading.at(i + 2).is("]");
            if (letter) {
                words.addAll(Spelling.words(
                        reading.at(i + 1).word() + reading.at(i + 3).word()));
                i += 3;
            } else if (close > i) {
                words.add(STOP);
                i = close;
            } else {
                add(reading.at(i), words);
            }
        }
        if (conditional(reading, quotation)) {
            words.add(OUTSIDE);
            words.add(CONDITION);
            return words;
        }
        boolean fragment = words.size() <= FRAGMENT;
        boolean goesOn = reading.at(quotation.last()).isWord()
                && !reading.at(quotation.last() + 2).capital();
        boolean within = !reading.at(quotation.first()).capital();
        if (fragment && (goesOn || within) && quotation.closed()) {
            words.add(OUTSIDE);
            around(reading, quotation, goesOn, within, words);
        }
        return words;
    }

    /** Where an insertion in brackets ends; [A]t is none. -1 where none begins. */
    private static int bracket(Reading reading, int i, int last) {
        String end = reading.at(i).is("[") ? "]" : reading.at(i).is("(") ? ")" : "";
        if (end.isEmpty()) {
            return -1;
        }
        int close = i + 1;
        while (close < Math.min(last, i + LONGEST_INSERTION)
                && !reading.at(close).is(end)) {
            close++;
        }
        boolean whole = reading.at(close).is(end)
                && (close == last
                        || !reading.at(close + 1).isWord()
                        || reading.at(close + 1).spaced());
        return whole ? close : -1;
    }

    /** Whether the sentence around a fragment holds a condition or an exception outside of the marks. */
    private static boolean conditional(Reading reading, Quotation quotation) {
        Reading.Sentence sentence = reading.sentences().get(reading.sentenceOf(quotation.first()));
        for (int i = sentence.first(); i < quotation.first() - 1; i++) {
            if (QuoteVariants.CUTS.contains(reading.at(i).word())) {
                return quotation.first() - sentence.first() <= FAR;
            }
        }
        return false;
    }

    /** The words that follow a fragment, and before one that begins within a sentence those that lead to it. */
    private static void around(
            Reading reading, Quotation quotation, boolean goesOn, boolean within, List<String> words) {
        for (int i = quotation.last() + 2; goesOn && i < quotation.last() + 6; i++) {
            Token token = reading.at(i);
            if (!token.isWord() || token.is("and") || token.is("said")) {
                break;
            }
            add(token, words);
        }
        words.add(LEADING);
        for (int i = quotation.first() - 2; within && i > quotation.first() - 2 - BEFORE; i--) {
            Token token = reading.at(i);
            if (!token.isWord() || token.is("said") || token.capital()) {
                break;
            }
            add(token, words);
        }
    }

    private static void add(Token token, List<String> words) {
        Vocabulary known = Vocabulary.english();
        if (token.isWord() || token.kind() == Token.Kind.NUMBER) {
            String number = known.value("numbers", token.word());
            String plain = number != null
                    ? number
                    : token.isWord() ? token.word() : token.word().replaceAll("[,'’ ](?=[0-9]{3})", "");
            double scale = token.isWord() ? known.number("magnitudes", token.word()) : Double.NaN;
            String before = words.isEmpty() ? "" : words.get(words.size() - 1);
            if (!Double.isNaN(scale) && before.length() < DIGITS && before.matches("[0-9]+")) {
                words.set(words.size() - 1, Long.toString((long) (Long.parseLong(before) * scale)));
            } else {
                words.addAll(Spelling.words(plain));
            }
        } else if (token.is(".") || token.is("!") || token.is("?") || token.is("…")) {
            words.add(STOP);
        }
    }

    /** The stems of the words that carry the sense, one for the several names of a country. */
    static Set<String> content(List<String> words) {
        Vocabulary known = Vocabulary.english();
        Set<String> stems = new LinkedHashSet<>();
        for (String word : words) {
            boolean empty = word.length() < 3 && !Character.isDigit(word.charAt(0))
                    || known.has("stop", word)
                    || known.has("negations", word)
                    || known.has("say", word);
            if (!empty) {
                String same = known.value("same_place", word);
                String stem = Nouns.singular(same == null ? word : same);
                stems.add(stem.length() > STEM ? stem.substring(0, STEM) : stem);
            }
        }
        return stems;
    }
}
