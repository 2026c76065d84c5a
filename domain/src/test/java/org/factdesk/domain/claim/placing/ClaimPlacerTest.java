package org.factdesk.domain.claim.placing;

import static org.assertj.core.api.Assertions.assertThat;

import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Placement;
import org.factdesk.domain.claim.PlacementOutcome;
import org.factdesk.domain.claim.Quote;
import org.junit.jupiter.api.Test;

class ClaimPlacerTest {

    private static final String CAMP = "The camp was cleared in a week.\n\n"
            + "The number of asylum seekers fell from 167,000 to 115,000 last year, the ministry said on Monday.\n\n"
            + "Charities count some 700 people around the port and fear that the winter will be hard for them.\n\n"
            + "The mayor wants the police to stay until the spring.";

    @Test
    void theSameWordsArePlacedWhereverTheirOffsetsWent() {
        Placement placement = place(CAMP, "fell from 167,000 to 115,000", "A new beginning.\n\n" + CAMP);

        assertThat(placement.outcome()).isEqualTo(PlacementOutcome.PLACED);
        assertThat(placement.score()).isEqualTo(1);
        assertWords("A new beginning.\n\n" + CAMP, placement, "fell from 167,000 to 115,000");
    }

    @Test
    void aFigureThatChangedIsNotTheSameWords() {
        String after = CAMP.replace("167,000", "176,000");
        Placement placement = place(CAMP, "fell from 167,000 to 115,000", after);

        assertThat(placement.outcome()).isEqualTo(PlacementOutcome.MOVED);
        assertThat(placement.score()).isLessThan(1);
        assertWords(after, placement, "fell from 176,000 to 115,000");
    }

    @Test
    void aNegationPutInIsNotTheSameWords() {
        String after = CAMP.replace("was cleared", "was not cleared");
        Placement placement = place(CAMP, "The camp was cleared in a week", after);

        assertThat(placement.outcome()).isEqualTo(PlacementOutcome.MOVED);
        assertWords(after, placement, "The camp was not cleared in a week");
    }

    @Test
    void anotherEarlierTextIsLaidBesideTheSameNewOne() {
        String after = "A new beginning.\n\n" + CAMP;
        ClaimPlacer placer = new ClaimPlacer(new ArticleText("Nothing of it stood here."), new ArticleText(after))
                .from(new ArticleText(CAMP));

        int start = CAMP.indexOf("some 700 people");
        Placement placement = placer.place(new TextSpan(start, start + "some 700 people around the port".length()));

        assertThat(placement.outcome()).isEqualTo(PlacementOutcome.PLACED);
        assertWords(after, placement, "some 700 people around the port");
    }

    @Test
    void itIsKnownWhetherWordsOfAQuoteCameOrWent() {
        ClaimPlacer placer =
                new ClaimPlacer(new ArticleText(CAMP), new ArticleText(CAMP.replace("700 people", "900 migrants")));

        assertThat(placer.changed(new Quote("Police counted 700", null, null))).isTrue();
        assertThat(placer.changed(new Quote("the mayor", "of the migrants", null)))
                .isTrue();
        assertThat(placer.changed(new Quote("The mayor wants the police", "", "to stay")))
                .isFalse();
        assertThat(placer.changed(new Quote("the camp", null, null))).isFalse();
    }

    @Test
    void otherQuotationMarksAndSpacesAreASlightChange() {
        String before = "He called it “a disgrace for the whole of the country” and left the room at once.";
        String after = "He called it \"a disgrace for the whole of  the country\" and left the room at once.";
        Placement placement = place(before, "“a disgrace for the whole of the country”", after);

        assertThat(placement.outcome()).isEqualTo(PlacementOutcome.MOVED);
        assertWords(after, placement, "\"a disgrace for the whole of  the country\"");
    }

    @Test
    void aParagraphThatMovedTakesItsClaimsAlong() {
        String[] paragraphs = CAMP.split("\n\n");
        String after = String.join("\n\n", paragraphs[2], paragraphs[3], paragraphs[0], paragraphs[1]);
        Placement placement = place(CAMP, "some 700 people", after);

        assertThat(placement.outcome()).isEqualTo(PlacementOutcome.PLACED);
        assertWords(after, placement, "some 700 people");
    }

    @Test
    void aDuplicatedParagraphIsAskedAboutWithBothPlaces() {
        String paragraph = "The charities that have worked around the port for years count some 700 people in the woods"
                + " and fear that the coming winter will be hard for all of them.";
        String after = paragraph + "\n\n" + CAMP + "\n\n" + paragraph;
        Placement placement = place(paragraph + "\n\n" + CAMP, "some 700 people", after);

        assertThat(placement.outcome()).isEqualTo(PlacementOutcome.AMBIGUOUS);
        assertThat(placement.span()).isNull();
        assertThat(placement.candidates()).hasSize(2).allSatisfy(span -> assertThat(new ArticleText(after).words(span))
                .isEqualTo("some 700 people"));
    }

    @Test
    void whereTheContextStandsOnceTheCopyOfAParagraphIsNoRival() {
        String after = CAMP + "\n\n" + CAMP.split("\n\n")[2];
        Placement placement = place(CAMP, "Charities count some 700 people", after);

        assertThat(placement.outcome()).isEqualTo(PlacementOutcome.PLACED);
        assertThat(placement.span().start()).isEqualTo(CAMP.indexOf("Charities"));
    }

    @Test
    void aDeletedPassageIsNotLookedForInItsLookAlike() {
        String like = "Officials count some 500 people around the port and say that the winter will be mild for them.";
        String before = CAMP + "\n\n" + like;
        String after = before.replace(CAMP.split("\n\n")[2] + "\n\n", "");
        Placement placement = place(before, "people around the port", after);

        assertThat(placement.outcome()).isEqualTo(PlacementOutcome.ORPHANED);
        assertThat(placement.span()).isNull();
    }

    @Test
    void aLookAlikePutInBeforeDoesNotTakeTheClaim() {
        String paragraph = CAMP.split("\n\n")[2];
        String after = CAMP.replace(paragraph, paragraph.replace("700", "900") + "\n\n" + paragraph);
        Placement placement = place(CAMP, "Charities count some 700 people", after);

        assertThat(placement.outcome()).isEqualTo(PlacementOutcome.PLACED);
        assertWords(after, placement, "Charities count some 700 people");
    }

    @Test
    void theSecondOfTwoLikeClaimsStaysTheSecond() {
        String before = "About 400 people came in May. The town was calm then and the port stayed open.\n\n"
                + "About 400 people came in June. The town was angry then and the port was closed.";
        String after = before.replace("calm", "quiet");
        int second = before.lastIndexOf("About 400 people");
        Placement placement = new ClaimPlacer(new ArticleText(before), new ArticleText(after))
                .place(new TextSpan(second, second + 16));

        assertThat(placement.outcome()).isEqualTo(PlacementOutcome.PLACED);
        assertThat(placement.span().start()).isEqualTo(second + 1);
    }

    @Test
    void aTranslatedTextLosesItsClaims() {
        String after = "Le camp a été évacué en une semaine.\n\nLe nombre de demandeurs d’asile est tombé de 167,000 à"
                + " 115,000 l’an dernier, a dit le ministère lundi.";
        Placement placement = place(CAMP, "fell from 167,000 to 115,000", after);

        assertThat(placement.outcome()).isEqualTo(PlacementOutcome.ORPHANED);
    }

    @Test
    void offsetsCountCodePointsAndInvisibleCharactersAreNoWords() {
        String before = "😀 The mi\u200bnister said \u202Eyes\u202C to the plan and left.";
        String after = "😀😀 New. " + before;
        int from = before.codePointCount(0, before.indexOf("The"));
        Placement placement =
                new ClaimPlacer(new ArticleText(before), new ArticleText(after)).place(new TextSpan(from, from + 26));

        assertThat(placement.outcome()).isEqualTo(PlacementOutcome.PLACED);
        assertThat(placement.span().start()).isEqualTo(from + 8);
        assertThat(placement.span().length()).isEqualTo(26);
    }

    @Test
    void aMarkWithoutAnyWordHasNoPlace() {
        String text = "One\u200b \u200btwo.";

        assertThat(new ClaimPlacer(new ArticleText(text), new ArticleText(text + " Three."))
                        .place(new TextSpan(3, 6))
                        .outcome())
                .isEqualTo(PlacementOutcome.ORPHANED);
    }

    @Test
    void aTextWithoutBlanksIsReadWithoutEnd() {
        String before = "a".repeat(100_000) + " The end of it is near, they said.";
        Placement placement = place(before, "The end of it is near", "b " + before);

        assertThat(placement.outcome()).isEqualTo(PlacementOutcome.PLACED);
    }

    private static Placement place(String before, String words, String after) {
        int from = before.indexOf(words);
        return new ClaimPlacer(new ArticleText(before), new ArticleText(after))
                .place(new TextSpan(from, from + words.length()));
    }

    private static void assertWords(String text, Placement placement, String words) {
        assertThat(new ArticleText(text).words(placement.span())).isEqualTo(words);
    }
}
