package org.factdesk.service.check.rule;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.Vocabulary;

/** Compares what the same person is quoted with: other words for one utterance, or a cut that changes the sense. */
final class QuoteVariants {

    private static final Set<String> ARTICLES = Vocabulary.english().words("articles");
    private static final Set<String> DAYTIMES = Vocabulary.english().words("greeted_times");
    private static final Set<String> CONDITIONS = Vocabulary.english().words("if_words");
    private static final int CUT_NEAR = 8;
    private static final int MANY = 9;
    private static final double MORE_ALIKE = 0.4;
    private static final int DAYS = 10;
    private static final int BESIDE = 120;
    private static final Map<String, String> TOLD = Vocabulary.english().entries("told_pronouns");
    private static final double ALIKE = 0.3;
    private static final double ALIKE_IN_ONE_TEXT = 0.55;
    private static final double RUN = 0.6;
    private static final double NEARLY_ALL = 0.8;
    private static final int SHORT = 6;
    private static final int LONG_ENOUGH = 6;
    private static final Set<String> COURTESIES = Vocabulary.english().words("courtesies");
    static final Set<String> CUTS = Vocabulary.english().words("sense_changers");

    private QuoteVariants() {}

    /** What there is to say of two quotations, or null. */
    static Found of(Fact one, Fact other) {
        if (apart(one, other) || oneUtterance(one, other) || oneUtterance(other, one)) {
            return null;
        }
        List<String> a = inner(one.words());
        List<String> b = inner(other.words());
        if (same(plain(a), plain(b))) {
            return null;
        }
        boolean more = plain(a).size() >= plain(b).size();
        List<String> longer = more ? a : b;
        List<String> shorter = more ? b : a;
        int at = Collections.indexOfSubList(plain(longer), plain(shorter));
        if (at >= 0) {
            boolean told = (more ? other : one).words().contains(QuoteFacts.CONDITION);
            return plain(shorter).size() >= 3
                            && !told
                            && senseCut(longer, at, plain(shorter).size())
                    ? found(one, other, "is cut so that a condition or an exception is gone")
                    : null;
        }
        boolean articles = Collections.indexOfSubList(bare(longer), bare(shorter)) >= 0;
        if (articles || overlap(plain(a), plain(b)) || overlap(plain(b), plain(a)) || !sentencesDiffer(a, b)) {
            return null;
        }
        return variant(one, other, plain(a), plain(b)) ? found(one, other, "is told in other words") : null;
    }

    /** Whether one is the rest of what the other begins: in one article nothing but who says it lies between. */
    private static boolean oneUtterance(Fact one, Fact other) {
        int between = other.span().start() - one.span().end();
        return one.article().equals(other.article()) && between >= 0 && between <= BESIDE;
    }

    /** Whether the words are the same, or those of one who tells what the other said: I took it, he took it. */
    private static boolean same(List<String> a, List<String> b) {
        return a.equals(b) || a.size() == b.size() && a.size() > 2 && told(a).equals(told(b)) && pronouns(a, b);
    }

    /** Without articles, which newsrooms drop and add. */
    private static List<String> bare(List<String> words) {
        return plain(words).stream().filter(word -> !ARTICLES.contains(word)).toList();
    }

    private static List<String> told(List<String> words) {
        return words.stream().map(word -> TOLD.getOrDefault(word, word)).toList();
    }

    /** Whether the words differ in pronouns alone. */
    private static boolean pronouns(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            boolean either = TOLD.containsKey(a.get(i)) || TOLD.containsKey(b.get(i));
            if (!a.get(i).equals(b.get(i)) && !either) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a sentence of one is told otherwise by a sentence of the other. Sentences that stand in both, and what only
     * one of them goes on to say, are no difference.
     */
    private static boolean sentencesDiffer(List<String> a, List<String> b) {
        List<List<String>> one = open(sentences(a), plain(b));
        List<List<String>> other = open(sentences(b), plain(a));
        boolean single = sentences(a).size() == 1 && sentences(b).size() == 1;
        return single || one.stream().anyMatch(sentence -> other.stream().anyMatch(there -> related(sentence, there)));
    }

    private static boolean related(List<String> sentence, List<String> there) {
        Set<String> content = QuoteFacts.content(sentence);
        Set<String> others = QuoteFacts.content(there);
        boolean goesOn = overlap(sentence, there) || overlap(there, sentence);
        int run = longestCommon(sentence, there);
        return !goesOn
                && (alike(content, others, Math.min(content.size(), others.size()) >= MANY ? MORE_ALIKE : ALIKE)
                        || run >= 4 && run >= RUN * Math.max(sentence.size(), there.size()));
    }

    /** The sentences whose words do not stand in the other quotation. */
    private static List<List<String>> open(List<List<String>> sentences, List<String> other) {
        return sentences.stream()
                .filter(sentence -> Collections.indexOfSubList(other, sentence) < 0
                        && Collections.indexOfSubList(told(other), told(sentence)) < 0)
                .toList();
    }

    private static List<List<String>> sentences(List<String> words) {
        List<List<String>> sentences = new ArrayList<>();
        List<String> current = new ArrayList<>();
        for (String word : words) {
            if (!word.equals(QuoteFacts.STOP)) {
                current.add(word);
            } else if (!current.isEmpty()) {
                sentences.add(current);
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty()) {
            sentences.add(current);
        }
        return sentences;
    }

    /** Whether one quotation goes on where the other leaves off: its end is the other's beginning. */
    private static boolean overlap(List<String> one, List<String> other) {
        for (int length = Math.min(one.size(), other.size()) - 1; length >= LONG_ENOUGH; length--) {
            if (one.subList(one.size() - length, one.size()).equals(other.subList(0, length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean apart(Fact one, Fact other) {
        boolean known = one.published() != null && other.published() != null;
        return known && Math.abs(ChronoUnit.DAYS.between(one.published(), other.published())) > DAYS;
    }

    static List<String> inner(List<String> words) {
        int end = words.indexOf(QuoteFacts.OUTSIDE);
        return end < 0 ? words : words.subList(0, end);
    }

    private static List<String> plain(List<String> words) {
        return words.stream().filter(word -> !word.equals(QuoteFacts.STOP)).toList();
    }

    /** Whether what is left out of the same sentence holds a condition before it, or a condition or an exception behind. */
    private static boolean senseCut(List<String> longer, int at, int length) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < longer.size(); i++) {
            if (!longer.get(i).equals(QuoteFacts.STOP)) {
                places.add(i);
            }
        }
        for (int i = places.get(at) - 1; i >= 0 && !longer.get(i).equals(QuoteFacts.STOP); i--) {
            if (CONDITIONS.contains(longer.get(i))) {
                return true;
            }
        }
        int end = places.get(at + length - 1);
        for (int i = end + 1; i < longer.size() && !longer.get(i).equals(QuoteFacts.STOP); i++) {
            if (CUTS.contains(longer.get(i))) {
                return i - end <= CUT_NEAR;
            }
        }
        return false;
    }

    private static boolean variant(Fact one, Fact other, List<String> a, List<String> b) {
        boolean sameText = one.article().equals(other.article());
        double needed = sameText ? ALIKE_IN_ONE_TEXT : ALIKE;
        Set<String> contentA = QuoteFacts.content(unled(one.words()));
        Set<String> contentB = QuoteFacts.content(unled(other.words()));
        Set<String> common = common(contentA, contentB);
        boolean alike = alike(contentA, contentB, needed)
                || alike(QuoteFacts.content(one.words()), QuoteFacts.content(other.words()), needed);
        boolean greeting = greets(a) && greets(b);
        boolean courtesy = greeting || COURTESIES.stream().anyMatch(contentA::contains) && common.size() <= 2;
        int run = longestCommon(a, b);
        int longer = Math.max(a.size(), b.size());
        boolean bare = contentA.isEmpty() && contentB.isEmpty();
        boolean half = bare || common.size() * 2 >= Math.min(contentA.size(), contentB.size());
        boolean words = run >= 4 && run >= RUN * longer && (half || run >= NEARLY_ALL * longer);
        boolean oneOther = a.size() == b.size() && run == longer - 1 && longer <= SHORT && half && !common.isEmpty();
        return (alike || words || oneOther) && !courtesy && Math.min(a.size(), b.size()) >= 2;
    }

    private static boolean greets(List<String> words) {
        return words.size() > 1 && words.get(0).equals("good") && DAYTIMES.contains(words.get(1));
    }

    /** Without the words that lead to a fragment. */
    private static List<String> unled(List<String> words) {
        int led = words.indexOf(QuoteFacts.LEADING);
        return led < 0 ? words : words.subList(0, led);
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }

    private static boolean alike(Set<String> one, Set<String> other, double needed) {
        int common = common(one, other).size();
        return common >= 2 && common >= needed * (one.size() + other.size() - common);
    }

    /** The length of the longest common subsequence; the lists are at most a hundred words long. */
    static int longestCommon(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int k = 1; k <= b.size(); k++) {
                int above = row[k];
                row[k] = word.equals(b.get(k - 1)) ? diagonal + 1 : Math.max(row[k], row[k - 1]);
                diagonal = above;
            }
        }
        return row[b.size()];
    }

    private static Found found(Fact one, Fact other, String how) {
        String key = key(one, other);
        List<String> a = plain(inner(one.words()));
        List<String> b = plain(inner(other.words()));
        List<Spot> places = new ArrayList<>(List.of(one.spot(), other.spot()));
        return new Found(
                FindingKind.QUOTE_VARIANT,
                Severity.WARNING,
                key,
                one.subject(),
                "What " + one.who() + " said " + how + ": “" + shortened(one.exact()) + "” and “"
                        + shortened(other.exact()) + "”.",
                "Only here: " + onlyIn(a, b) + "; only there: " + onlyIn(b, a),
                1,
                places);
    }

    private static String key(Fact one, Fact other) {
        String a = normal(one);
        String b = normal(other);
        String both = a.compareTo(b) <= 0 ? a + "|" + b : b + "|" + a;
        return "QUOTE_VARIANT|" + QuoteFacts.family(one.who()) + "|" + both;
    }

    private static String normal(Fact fact) {
        String words = String.join(" ", plain(inner(fact.words())));
        return words.length() > 120 ? words.substring(0, 120) : words;
    }

    private static String onlyIn(List<String> a, List<String> b) {
        List<String> only = a.stream()
                .filter(word -> !b.contains(word))
                .distinct()
                .limit(12)
                .toList();
        return only.isEmpty() ? "nothing" : String.join(" ", only);
    }

    private static String shortened(String exact) {
        String line = exact.replaceAll("\\s+", " ");
        return line.length() > 160
                ? line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, 159))) + "…"
                : line;
    }

    /** Whether two quotations by the same family name are worth comparing at all. */
    static boolean sameSpeaker(Fact one, Fact other) {
        String a = one.who().toLowerCase(Locale.ROOT);
        String b = other.who().toLowerCase(Locale.ROOT);
        boolean wholeNames = a.indexOf(' ') > 0 && b.indexOf(' ') > 0;
        return QuoteFacts.family(a).equals(QuoteFacts.family(b)) && (!wholeNames || a.equals(b));
    }
}
