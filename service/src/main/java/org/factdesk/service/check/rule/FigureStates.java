package org.factdesk.service.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Nouns;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Reading.Sentence;
import org.factdesk.service.text.Token;

/** Finds what became of what a figure counts, and what its sentence is about. */
final class FigureStates {

    static final String PRESENT = "presence";

    static final String LOSS = "loss";

    private static final int NEAR = 7;
    private static final int STEM = 5;
    private static final int SHORTEST = 4;
    static final Set<String> HURT = Set.of("death", "injury", "missing", "arrest");
    private final Reading reading;

    FigureStates(CheckedText text) {
        this.reading = text.reading();
    }

    /** The nearest word that tells a state, before or behind the figure; empty where none does. */
    String state(Figure figure, Sentence sentence, int behind) {
        if (figure.unit().equals("degree")) {
            return "temperature";
        }
        String found = nearest(figure, sentence, behind);
        boolean money = figure.kind() == Figure.Kind.MONEY;
        return money && found.equals("payment") ? "price" : found;
    }

    private String nearest(Figure figure, Sentence sentence, int behind) {
        String own = reading.words().value("states", reading.at(figure.last()).word());
        if (own != null && figure.kind() == Figure.Kind.COUNT && HURT.contains(own)) {
            return own;
        }
        String weak = "";
        for (int distance = 1; distance <= NEAR; distance++) {
            String before = word(figure.first() - distance, sentence.first(), figure.first());
            if (before != null && clear(figure.first() - distance, figure.first())) {
                if (!before.equals(LOSS)) {
                    return before;
                }
                weak = before;
            }
            String after = word(figure.last() + distance, figure.last() + 1, behind);
            if (after != null && clear(figure.last() + 1, figure.last() + distance)) {
                if (!after.equals(LOSS)) {
                    return after;
                }
                weak = weak.isEmpty() ? after : weak;
            }
        }
        if (!weak.isEmpty()) {
            return weak;
        }
        if (figure.kind() == Figure.Kind.MEASURE) {
            return superlative(sentence);
        }
        Token next = reading.at(figure.last() + 1);
        Token where = reading.at(figure.last() + 2);
        boolean place = where.capital() || where.is("the") || where.is("a") || where.is("this");
        boolean there = place && (next.is("in") || next.is("around") || next.is("near") || next.is("at"));
        boolean are = (next.is("are") || next.is("were") || next.is("is") || next.is("was"))
                && (reading.at(figure.last() + 2).is("in")
                        || reading.at(figure.last() + 2).is("left")
                        || reading.at(figure.last() + 2).is("around"));
        return (there || are) && figure.kind() == Figure.Kind.COUNT ? PRESENT : "";
    }

    /** Of a measure that stands apart from what it measures: at 148 metres, the tower is the tallest. */
    private String superlative(Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            String state = reading.at(i).word().endsWith("est")
                    ? reading.words().value("states", reading.at(i).word())
                    : null;
            if (state != null) {
                return state;
            }
        }
        return "";
    }

    private String word(int i, int from, int to) {
        if (i < from || i >= to || !reading.at(i).isWord()) {
            return null;
        }
        boolean out = reading.at(i).is("broke") && reading.at(i + 1).is("out");
        boolean aboard = reading.at(i).is("on") && reading.at(i + 1).is("board");
        boolean taken = reading.at(i).is("lives")
                && (reading.at(i - 1).is("the") || reading.at(i - 1).is("their"))
                && (reading.at(i - 2).word().startsWith("claim")
                        || reading.at(i - 2).is("lost")
                        || reading.at(i - 2).is("cost"));
        return taken
                ? "death"
                : out
                        ? "escape"
                        : aboard
                                ? PRESENT
                                : reading.words().value("states", reading.at(i).word());
    }

    /** Whether no clause ends between two tokens. */
    private boolean clear(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = reading.at(i);
            if (token.is(";")
                    || token.is(",")
                    || token.is("and")
                    || token.is(":")
                    || token.is("but")
                    || token.is("(")) {
                return false;
            }
        }
        return true;
    }

    /** The noun of "the number of migrants", "the death toll", that stands before a bare figure; empty where none does. */
    String announced(Figure figure, Sentence sentence) {
        String collective = collective(figure, sentence);
        if (!collective.isEmpty()) {
            return collective.substring(0, collective.indexOf('/'));
        }
        for (int i = figure.first() - 1; i >= Math.max(sentence.first(), figure.first() - 20); i--) {
            if (reading.words().has("rise", reading.at(i).word())
                    || reading.words().has("fall", reading.at(i).word())) {
                String subject = subject(i, sentence);
                if (!subject.isEmpty()) {
                    return subject;
                }
            }
            if ((reading.at(i).is("number") || reading.at(i).is("population"))
                    && reading.at(i + 1).is("of")) {
                for (int k = i + 2; k < i + 6; k++) {
                    if (Nouns.plural(reading.at(k).word())) {
                        return Nouns.counted(Nouns.singular(reading.at(k).word()));
                    }
                }
            }
        }
        return "";
    }

    /** What became of those that a crowd, a toll or a workforce counts; empty where none stands before the figure. */
    String collected(Figure figure, Sentence sentence) {
        String collective = collective(figure, sentence);
        return collective.substring(collective.indexOf('/') + 1);
    }

    private String collective(Figure figure, Sentence sentence) {
        for (int i = figure.first() - 1; i >= Math.max(sentence.first(), figure.first() - 20); i--) {
            String told = reading.words().value("collectives", reading.at(i).word());
            if (told != null) {
                return told;
            }
        }
        return "";
    }

    /** What rises or falls: the last plural noun before the verb. */
    private String subject(int verb, Sentence sentence) {
        for (int i = verb - 1; i >= Math.max(sentence.first(), verb - 9); i--) {
            if (reading.at(i).isWord() && Nouns.plural(reading.at(i).word())) {
                return Nouns.counted(Nouns.singular(reading.at(i).word()));
            }
        }
        return "";
    }

    /** What people came to, where the sentence tells: the final is not the match of last week. */
    String occasion(String state, Sentence sentence) {
        for (int i = sentence.first(); state.equals(CountedPeople.ATTENDANCE) && i < sentence.end(); i++) {
            String occasion = reading.words().value("occasions", reading.at(i).word());
            if (occasion != null) {
                return "@" + occasion;
            }
        }
        return "";
    }

    /** A day, a month: a rate is another quantity. */
    String rate(Figure figure) {
        Token next = reading.at(figure.last() + 1);
        boolean per = next.is("per") || next.is("a") || next.is("each") || next.is("every");
        String unit = reading.at(figure.last() + 2).word();
        boolean time = unit.equals("day")
                || unit.equals("week")
                || unit.equals("month")
                || unit.equals("year")
                || unit.equals("night")
                || unit.equals("hour");
        return per && time ? "/" + unit : "";
    }

    /** Stems of the words that a sentence is about, without those of the attribution. */
    List<String> topic(Sentence sentence, Attributions.Attribution said, boolean withOpening) {
        Set<String> stems = new TreeSet<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = reading.at(i);
            boolean own = i < said.first() || i > said.last();
            boolean opens = withOpening && i == sentence.first() && Nouns.plural(token.word());
            if (own
                    && token.isWord()
                    && (opens || !token.capital())
                    && token.word().length() >= SHORTEST
                    && plain(token.word())) {
                stems.add(token.word().substring(0, Math.min(STEM, token.word().length())));
            }
        }
        return new ArrayList<>(stems);
    }

    /** Stems of the words that tell a state, for shares, which are of what a state tells: turnout, losses. */
    Set<String> told(Sentence sentence, Attributions.Attribution said) {
        Set<String> stems = new TreeSet<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            boolean own = i < said.first() || i > said.last();
            String word = reading.at(i).word();
            boolean state = own && word.length() >= STEM && reading.words().has("states", word);
            if (state && !reading.words().has("light", word)) {
                stems.add(word.substring(0, STEM));
            }
        }
        return stems;
    }

    private boolean plain(String word) {
        return !reading.words().has("stop", word)
                && !reading.words().has("say", word)
                && !reading.words().has("states", word)
                && !reading.words().has("durations", word)
                && !reading.words().has("measures", word)
                && !reading.words().has("magnitudes", word)
                && !reading.words().has("numbers", word)
                && !reading.words().has("light", word)
                && !reading.words().has("fractions", word)
                && !reading.words().has("squares", word)
                && !reading.words().has("percent", word)
                && !reading.words().has("currencies", word);
    }
}
