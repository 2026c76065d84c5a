package org.factdesk.service.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.Name;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Reading.Sentence;
import org.factdesk.service.text.Token;
import org.factdesk.service.text.Vocabulary;

/** Reads what named people are said to say without quotation marks, and finds those who elsewhere say the opposite. */
final class StatementFacts {

    /** Stands before the words of a sentence that says "not". */
    private static final String NOT = "!";

    private static final int MOST = 2000;
    private static final int LONGEST = 40;
    private static final int FEWEST = 2;
    private static final int MOST_KEYS = 8;
    private static final double ALIKE = 0.75;
    private static final Set<String> HEARERS = Vocabulary.english().words("hearers");
    private static final Set<String> PREFIXES = Vocabulary.english().words("opposite_prefixes");

    private StatementFacts() {}

    static List<Fact> of(CheckedText text) {
        List<Fact> facts = new ArrayList<>();
        TreeMap<Integer, Name> persons = new TreeMap<>();
        text.names().stream()
                .filter(name -> name.kind() == Name.Kind.PERSON && name.normal().indexOf(' ') > 0)
                .forEach(name -> persons.put(name.first(), name));
        for (Sentence sentence : text.reading().sentences()) {
            Attributions.Attribution said = Attributions.of(text, sentence);
            if (said.who().isEmpty() && said.first() > sentence.first()) {
                said = meant(text, said, persons.ceilingEntry(sentence.first()));
            }
            boolean named = said.who().indexOf(' ') > 0
                    && Character.isUpperCase(said.who().charAt(said.who().lastIndexOf(' ') + 1));
            if (named && facts.size() < MOST && sentence.end() - sentence.first() <= LONGEST) {
                fact(text, sentence, said, facts);
            }
        }
        return facts;
    }

    /** Whom "she said" means: the person that the same sentence names first. */
    private static Attributions.Attribution meant(
            CheckedText text, Attributions.Attribution said, Map.Entry<Integer, Name> first) {
        boolean there = first != null
                && first.getValue().last() < said.first()
                && text.reading().sentenceOf(first.getKey()) == text.reading().sentenceOf(said.first());
        return there ? new Attributions.Attribution(first.getValue().normal(), said.first(), said.last()) : said;
    }

    private static void fact(CheckedText text, Sentence sentence, Attributions.Attribution said, List<Fact> facts) {
        Reading reading = text.reading();
        List<String> words = new ArrayList<>();
        Set<String> speaker =
                new HashSet<>(List.of(said.who().toLowerCase(Locale.ROOT).split(" ")));
        boolean not = reading.words().has("denials", reading.at(said.first()).word())
                || reading.words().has("denials", reading.at(said.last()).word());
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = reading.at(i);
            if (token.kind() == Token.Kind.QUOTE) {
                return;
            }
            boolean own = (i < said.first() || i > said.last())
                    && !(token.capital()
                            && (speaker.contains(token.bare())
                                    || reading.words().has("titles", token.word())));
            boolean day = token.capital() && reading.words().has("weekdays", token.bare());
            if (own
                    && !day
                    && !HEARERS.contains(token.word())
                    && (token.isWord() || token.kind() == Token.Kind.NUMBER)) {
                not ^= reading.words().has("negations", token.word());
                String opposite = reading.words().value("opposites", token.word());
                not ^= opposite != null && opposite.startsWith(NOT);
                words.add(opposite == null ? token.word() : opposite.replace(NOT, ""));
            }
        }
        Set<String> content = QuoteFacts.content(words);
        if (content.size() < FEWEST) {
            return;
        }
        String who = person(said.who());
        Set<String> keys = new LinkedHashSet<>();
        content.stream().limit(MOST_KEYS).forEach(stem -> keys.add("S|" + QuoteFacts.family(who) + "|" + stem));
        if (not) {
            words.add(0, NOT);
        }
        facts.add(new Fact(
                Fact.Type.STATEMENT,
                text.id(),
                text.revision(),
                text.published(),
                reading.span(sentence.first(), sentence.end() - 1),
                reading.exact(sentence.first(), sentence.end() - 1),
                keys,
                who,
                0,
                0,
                text.published(),
                text.published(),
                who,
                words));
    }

    /** The capitalised words at the end of who says it: of "engineer Paul Hart" the name. */
    private static String person(String who) {
        String[] words = who.split(" ");
        int first = words.length - 1;
        while (first > 0 && Character.isUpperCase(words[first - 1].charAt(0))) {
            first--;
        }
        return String.join(" ", List.of(words).subList(first, words.length));
    }

    /** What there is to say of two statements of one person, or null: the same but for a "not". */
    static Found opposed(Fact one, Fact other) {
        Set<String> a = new TreeSet<>(content(one));
        Set<String> b = new TreeSet<>(content(other));
        boolean odd = not(one) ^ not(other) ^ turned(one.words(), other.words());
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        if (!odd || common.size() < FEWEST || common.size() < ALIKE * all.size()) {
            return null;
        }
        String first = String.join(" ", one.words());
        String second = String.join(" ", other.words());
        return new Found(
                FindingKind.ATTRIBUTION,
                Severity.WARNING,
                "ATTRIBUTION|" + one.who().toLowerCase(Locale.ROOT) + "|"
                        + (first.compareTo(second) <= 0 ? first + "|" + second : second + "|" + first),
                one.who(),
                one.who() + " is said to say the opposite elsewhere: “" + one.exact() + "” and “" + other.exact()
                        + "”.",
                "The same words but for what denies them: ask which was said, or what changed.",
                1,
                List.of(one.spot(), other.spot()));
    }

    private static boolean not(Fact fact) {
        return fact.words().get(0).equals(NOT);
    }

    private static Set<String> content(Fact fact) {
        List<String> plain = new ArrayList<>();
        fact.words().forEach(word -> plain.add(root(word)));
        plain.remove(NOT);
        return QuoteFacts.content(plain);
    }

    /** Without a syllable that denies; harmless where it is none, because both texts lose it. */
    private static String root(String word) {
        return word.startsWith("un") && word.length() > 5 ? word.substring(2) : word;
    }

    /** Whether one has "unsafe" where the other has "safe". */
    private static boolean turned(List<String> one, List<String> other) {
        return denies(one, other) ^ denies(other, one);
    }

    private static boolean denies(List<String> one, List<String> other) {
        Set<String> words = new HashSet<>(other);
        return one.stream().anyMatch(word -> PREFIXES.stream()
                .anyMatch(prefix -> word.length() > prefix.length() + 3
                        && word.startsWith(prefix)
                        && words.contains(word.substring(prefix.length()))));
    }
}
