package org.factdesk.domain.claim.placing;

import static org.assertj.core.api.Assertions.assertThat;

import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Placement;
import org.factdesk.domain.claim.PlacementOutcome;
import org.factdesk.domain.claim.Quote;
import org.junit.jupiter.api.Test;

class QuotePlacerTest {

    private static final String TEXT = "One boat came in May. Then one more boat. One boat left in June, he “said”.";

    private static Placement place(String exact, String prefix, String suffix, TextSpan position) {
        return new QuotePlacer(new ArticleText(TEXT)).place(new Quote(exact, prefix, suffix), position);
    }

    @Test
    void wordsThatStandOnceArePlaced() {
        assertThat(place("one more boat", "", "", null))
                .isEqualTo(Placement.at(PlacementOutcome.PLACED, 1, new TextSpan(27, 40)));
    }

    @Test
    void theContextTellsOneOfTwoPlaces() {
        assertThat(place("One boat", "more boat. ", " left in Ju", null).span()).isEqualTo(new TextSpan(42, 50));
        assertThat(place("One boat", "", "", null).outcome()).isEqualTo(PlacementOutcome.AMBIGUOUS);
        assertThat(place("One boat", "", "", null).candidates())
                .containsExactly(new TextSpan(0, 8), new TextSpan(42, 50));
    }

    @Test
    void theOffsetsTellOneOfTwoPlacesOnlyWhereTheSameWordsStandThere() {
        assertThat(place("One boat", "", "", new TextSpan(42, 50)).span()).isEqualTo(new TextSpan(42, 50));
        assertThat(place("One boat", "", "", new TextSpan(41, 49)).outcome()).isEqualTo(PlacementOutcome.AMBIGUOUS);
        assertThat(place("One boat", "", "", new TextSpan(900, 950)).outcome()).isEqualTo(PlacementOutcome.AMBIGUOUS);
    }

    @Test
    void otherQuotationMarksAreASlightChange() {
        Placement placement = place("he \"said\"", "in June, ", "", null);
        assertThat(placement.outcome()).isEqualTo(PlacementOutcome.MOVED);
        assertThat(placement.span()).isEqualTo(new TextSpan(65, 74));
    }

    @Test
    void wordsInAnotherContextAreAskedAbout() {
        assertThat(place("he “said”", "The minister was angry and wrote a letter, ", " to the press at noon", null)
                        .outcome())
                .isEqualTo(PlacementOutcome.ORPHANED);
    }

    @Test
    void wordsThatDoNotStandThereHaveNoPlace() {
        assertThat(place("a train came", "", "", null).outcome()).isEqualTo(PlacementOutcome.ORPHANED);
        assertThat(place("\u200b", "", "", null).outcome()).isEqualTo(PlacementOutcome.ORPHANED);
    }
}
