package org.factdesk.service.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.domain.coverage.Sentence;
import org.factdesk.domain.coverage.Unit;
import org.junit.jupiter.api.Test;

class UnitFollowingTest {

    private static final String FIRST = "About 400 people are in Calais. The mayor counted 120 beds in May 2016.\n"
            + "Emmanuel Macron came on Tuesday.";

    private final UnitNumbers numbers = new UnitNumbers(0);

    private List<Sentence> first(String text) {
        return numbers.first(UnitReading.of(text));
    }

    private List<Sentence> follow(String before, List<Sentence> old, String after) {
        return new UnitFollowing(new PlacedText(before), new PlacedText(after), numbers)
                .follow(old, UnitReading.of(after));
    }

    /** The words of each unit by its number. */
    private static Map<Integer, String> units(String text, List<Sentence> sentences) {
        Map<Integer, String> units = new TreeMap<>();
        for (Sentence sentence : sentences) {
            for (Unit unit : sentence.units()) {
                units.put(unit.number(), new PlacedText(text).words(unit.span()));
            }
        }
        return units;
    }

    private Map<Integer, String> carried(String before, String after) {
        List<Sentence> old = first(before);
        Map<Integer, String> was = units(before, old);
        Map<Integer, String> is = units(after, follow(before, old, after));
        is.keySet().retainAll(was.keySet());
        is.forEach((number, words) -> assertThat(words).isEqualTo(was.get(number)));
        return is;
    }

    @Test
    void theSameTextKeepsAllNumbers() {
        List<Sentence> old = first(FIRST);
        assertThat(follow(FIRST, old, FIRST)).isEqualTo(old);
    }

    @Test
    void unitsFollowTheirSentenceWhereverItGoes() {
        String moved = "A new beginning.\nEmmanuel Macron came on Tuesday.\n"
                + "The mayor counted 120 beds in May 2016. About 400 people are in Calais.";
        assertThat(carried(FIRST, moved).values())
                .contains("About 400 people", "Calais", "120 beds", "May 2016", "Emmanuel Macron", "Tuesday");
    }

    @Test
    void inASlightlyChangedSentenceUnitsWithTheSameWordsKeepTheirNumbers() {
        String typo = FIRST.replace("mayor counted", "major counted");
        assertThat(carried(FIRST, typo).values()).contains("120 beds", "May 2016");
        String figure = FIRST.replace("120 beds", "130 beds");
        assertThat(carried(FIRST, figure).values()).contains("May 2016").doesNotContain("120 beds", "130 beds");
    }

    @Test
    void inARewrittenSentenceEverythingIsNew() {
        String rewritten = FIRST.replace(
                "The mayor counted 120 beds in May 2016.", "Since May 2016 no count of 120 beds was ever confirmed.");
        assertThat(carried(FIRST, rewritten).values()).doesNotContain("120 beds", "May 2016");
    }

    @Test
    void whereWordsStandMoreOftenThanBeforeNobodyKnowsWhichIsWhich() {
        String before = "In Calais on Monday the count of 40 boats was the highest of the whole long winter season.";
        String after = "In Calais on Monday the count of 40 boats, not 40 boats, was the highest of the whole long"
                + " winter season.";
        assertThat(carried(before, after).values()).contains("Calais").doesNotContain("40 boats");
    }

    @Test
    void anInsertedTwinOfASentenceTakesNothingOver() {
        String twin = FIRST + "\nAbout 400 people are in Calais.";
        List<Sentence> old = first(FIRST);
        List<Sentence> after = follow(FIRST, old, twin);
        List<Integer> all = new ArrayList<>();
        after.forEach(sentence -> sentence.units().forEach(unit -> all.add(unit.number())));
        assertThat(all).doesNotHaveDuplicates();
        assertThat(after.get(0).number()).isEqualTo(old.get(0).number());
        assertThat(after.get(3).number()).isGreaterThan(old.get(2).number());
    }

    @Test
    void whatReplacedAllIsNew() {
        List<Sentence> old = first(FIRST);
        Map<Integer, String> was = units(FIRST, old);
        String other = "Nothing of it is left. 12 trains left Paris on Sunday.";
        assertThat(units(other, follow(FIRST, old, other)).keySet()).doesNotContainAnyElementsOf(was.keySet());
    }

    @Test
    void aNumberIsNeverGivenTwice() {
        List<Sentence> old = first(FIRST);
        String shorter = "About 400 people are in Calais.";
        List<Sentence> second = follow(FIRST, old, shorter);
        List<Sentence> third = follow(shorter, second, FIRST);
        assertThat(third.get(0).number()).isEqualTo(old.get(0).number());
        assertThat(third.get(1).number()).isGreaterThan(old.get(2).number());
    }
}
