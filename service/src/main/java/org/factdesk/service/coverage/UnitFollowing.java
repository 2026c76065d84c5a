package org.factdesk.service.coverage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.coverage.Sentence;
import org.factdesk.domain.coverage.Unit;

/**
 * Lets units follow their words into a new revision. A unit keeps its number, and with it its strike, where the same
 * words stand in the sentence that corresponds; {@link SentenceMatch} says which that is. Whatever is not certain is a
 * new unit, and open.
 */
final class UnitFollowing {

    private final PlacedText before;
    private final PlacedText after;
    private final UnitNumbers numbers;

    UnitFollowing(PlacedText before, PlacedText after, UnitNumbers numbers) {
        this.before = before;
        this.after = after;
        this.numbers = numbers;
    }

    /** The sentences of the new text, numbered. */
    List<Sentence> follow(List<Sentence> old, List<ReadSentence> fresh) {
        int[] match = new SentenceMatch(
                        before.words(old.stream().map(Sentence::span).toList()),
                        after.words(fresh.stream().map(ReadSentence::span).toList()))
                .oldOfNew();
        List<Sentence> followed = new ArrayList<>(fresh.size());
        for (int i = 0; i < fresh.size(); i++) {
            followed.add(match[i] < 0 ? numbers.fresh(fresh.get(i)) : carried(old.get(match[i]), fresh.get(i)));
        }
        return followed;
    }

    private Sentence carried(Sentence old, ReadSentence fresh) {
        Map<String, Deque<Integer>> known = new HashMap<>();
        List<String> words = before.words(old.units().stream().map(Unit::span).toList());
        for (int i = 0; i < words.size(); i++) {
            known.computeIfAbsent(words.get(i), none -> new ArrayDeque<>())
                    .add(old.units().get(i).number());
        }
        List<TextSpan> spans =
                fresh.units().stream().map(ReadSentence.ReadUnit::span).toList();
        List<String> now = after.words(spans);
        now.stream().distinct().forEach(word -> forgetUnlessAsMany(known, word, now));
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Deque<Integer> numbersOfWords = known.get(now.get(i));
            int number = numbersOfWords == null ? numbers.take() : numbersOfWords.remove();
            units.add(new Unit(number, fresh.units().get(i).kind(), spans.get(i)));
        }
        return new Sentence(old.number(), fresh.span(), units);
    }

    /** Where the same words stand more or less often than before, nobody knows which is which. */
    private static void forgetUnlessAsMany(Map<String, Deque<Integer>> known, String word, List<String> now) {
        Deque<Integer> before = known.get(word);
        if (before != null && before.size() != now.stream().filter(word::equals).count()) {
            known.remove(word);
        }
    }
}
