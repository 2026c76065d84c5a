package org.factdesk.service.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextProposalsTest {

    private static final String PROSE = "The harbour board met on Monday and chose a new chair for the coming year.";
    private static final String MORE =
            "Nobody voted against her, according to the minutes that the board has published.";

    @Test
    void aFirstShortLineThatIsNoSentenceIsTheHeadline() {
        ProposedArticle article = only("Harbour board has a new chair\n\n\n" + PROSE + "\n\n" + MORE);

        assertThat(article.headline()).isEqualTo("Harbour board has a new chair");
        assertThat(article.text()).isEqualTo(PROSE + "\n\n" + MORE);
        assertThat(article.furniture()).isEmpty();
        assertThat(article.header()).isEqualTo(FileHeader.NONE);
    }

    @Test
    void aFirstSentenceIsNoHeadline() {
        assertThat(only("The board has met.\n\n" + PROSE).headline()).isNull();
        assertThat(only("The board said “it has met.”\n\n" + PROSE).headline()).isNull();
        assertThat(only("Has the board met?\n\n" + PROSE).headline()).isEqualTo("Has the board met?");
    }

    @Test
    void aFirstLineWithoutABlankOneBelowIsNoHeadline() {
        assertThat(only("Harbour board has a new chair\n" + PROSE).headline()).isNull();
    }

    @Test
    void aHeadlineAloneIsTheText() {
        ProposedArticle article = only("Harbour board has a new chair");

        assertThat(article.headline()).isNull();
        assertThat(article.text()).isEqualTo("Harbour board has a new chair");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ROTTERDAM, Netherlands — The",
                "LE HAVRE (Agency) - The",
                "SAINT-MALO, France (AA) -- The",
                "NEW YORK – The"
            })
    void aDateLineIsNamedAndStaysInTheText(String start) {
        ProposedArticle article = only(start + " board met.\n\n" + PROSE);

        assertThat(article.headline()).isNull();
        assertThat(start).startsWith(article.dateline());
        assertThat(article.dateline()).doesNotContain("(", "—", "-- ");
        assertThat(article.text()).startsWith(start);
    }

    @Test
    void capitalsWithoutADashAreNoDateLine() {
        assertThat(only("NATO met in PARIS — again.\n\n" + PROSE).dateline()).isNull();
        assertThat(only(PROSE).dateline()).isNull();
    }

    @Test
    void theHeaderBlockFillsTheFieldsAndIsNoPartOfTheText() {
        ProposedArticle article = only("Outlet-Kind: regional daily\nPublished: 2019-03-04\nLanguage: en\n"
                + "Modelled-On: minutes of a board\nHeadline: Harbour board: a new chair\n\n" + PROSE);

        assertThat(article.headline()).isEqualTo("Harbour board: a new chair");
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2019, 3, 4));
        assertThat(article.outlet()).isEqualTo("regional daily");
        assertThat(article.header().language()).isEqualTo("en");
        assertThat(article.header().modelledOn()).isEqualTo("minutes of a board");
        assertThat(article.text()).isEqualTo(PROSE);
        assertThat(article.furniture())
                .extracting(ProposedDrop::reason, ProposedDrop::line)
                .containsExactly(tuple(DropReason.HEADER, 1));
    }

    @Test
    void aDateThatIsNoneIsLeftOutAndItsLineIsStillShown() {
        ProposedArticle article = only("Outlet: The Quay\nPublished: last Monday\n\n" + PROSE);

        assertThat(article.publishedOn()).isNull();
        assertThat(article.furniture().get(0).words()).contains("last Monday");
    }

    @Test
    void oneLineThatLooksLikeAHeaderIsTheArticlesOwn() {
        assertThat(only("Headline: what the papers say today\n\n" + PROSE).headline())
                .isEqualTo("Headline: what the papers say today");
    }

    @Test
    void theHeadlinePrintedAgainAndTheCaptionBelowItAreDropped() {
        ProposedArticle article = only("Board has a new chair\n\n" + PROSE + "\n\nBoard has a new chair\n"
                + "The harbour in May. Photo: Jo Doe/AFP\n\n" + MORE);

        assertThat(article.text()).isEqualTo(PROSE + "\n\n" + MORE);
        assertThat(article.furniture())
                .extracting(ProposedDrop::reason, ProposedDrop::line, ProposedDrop::words)
                .containsExactly(
                        tuple(DropReason.REPEATED_HEADLINE, 5, "Board has a new chair"),
                        tuple(DropReason.PHOTO_CAPTION, 6, "The harbour in May. Photo: Jo Doe/AFP"));
    }

    @Test
    void aSentenceThatSpeaksOfAPhotoStays() {
        String sentence = "She showed the photo: it was taken at the quay before the storm.";

        assertThat(only(PROSE + "\n\n" + sentence).text()).contains(sentence);
    }

    @Test
    void theCommentBoxIsDropped() {
        ProposedArticle article = only(
                PROSE + "\n\nReader comments (12)\n\nSign in to post a comment\n" + "Subscribe to add a comment.\n");

        assertThat(article.text()).isEqualTo(PROSE);
        assertThat(article.furniture()).extracting(ProposedDrop::reason).containsOnly(DropReason.COMMENT_BOX);
        assertThat(article.furniture()).extracting(ProposedDrop::line).containsExactly(3, 5, 6);
    }

    @Test
    void creditsAndAppealsAreDroppedFromTheEndAlone() {
        String spoken = "“Your donation keeps the lifeboat afloat,” the crew wrote to the donors last week.";
        String reported = "Your contribution counts, the board told all of the captains in its letter of May.";
        ProposedArticle article = only(PROSE + "\n\n" + reported + "\n\n" + spoken + "\n\nDoe reported from Ostend.\n\n"
                + "Give us as little as €3 a month.\nAll rights reserved.");

        assertThat(article.text()).isEqualTo(PROSE + "\n\n" + reported + "\n\n" + spoken);
        assertThat(article.furniture())
                .extracting(ProposedDrop::reason)
                .containsExactly(DropReason.CREDIT, DropReason.APPEAL, DropReason.COPYRIGHT);
    }

    @Test
    void furnitureIsFoundWhereParagraphsHaveNoBlankLinesBetween() {
        ProposedArticle article = only(PROSE + "\n" + MORE + "\nLeave a comment\nSubscribe now for our best stories.");

        assertThat(article.text()).isEqualTo(PROSE + "\n" + MORE);
        assertThat(article.furniture()).hasSize(2);
    }

    @Test
    void theWritersNameBecomesTheByline() {
        ProposedArticle article = only("Board has a new chair\n\nBy Jo Doe and Al Roe\n\n" + PROSE);

        assertThat(article.byline()).isEqualTo("Jo Doe and Al Roe");
        assertThat(article.text()).isEqualTo(PROSE);
    }

    @Test
    void aSecondHeadlineBelowACommentBoxBeginsAnotherArticle() {
        List<ProposedArticle> articles = TextProposals.of("Board has a new chair\n\n" + PROSE
                + "\n\nComments\nLog in to leave a comment\n\nAdvertisement\n\nLifeboat is back at sea\n\n" + MORE);

        assertThat(articles)
                .extracting(ProposedArticle::headline, ProposedArticle::text)
                .containsExactly(tuple("Board has a new chair", PROSE), tuple("Lifeboat is back at sea", MORE));
    }

    @Test
    void aSecondHeadlinePrintedTwiceBeginsAnotherArticle() {
        List<ProposedArticle> articles = TextProposals.of("Board has a new chair\n\n" + PROSE
                + "\n\nLifeboat is back at sea\n\n" + MORE + "\n\nLifeboat is back at sea\n\n" + PROSE);

        assertThat(articles).extracting(ProposedArticle::headline).hasSize(2).endsWith("Lifeboat is back at sea");
        assertThat(articles.get(1).text()).isEqualTo(MORE + "\n\n" + PROSE);
    }

    @Test
    void aSecondHeaderBlockBeginsAnotherArticle() {
        String header = "Outlet: The Quay\nPublished: 2019-03-04\n\n";

        assertThat(TextProposals.of(header + PROSE + "\n\n" + header + MORE))
                .extracting(ProposedArticle::text)
                .containsExactly(PROSE, MORE);
    }

    @Test
    void aHeadingBetweenParagraphsStaysInItsArticle() {
        String text = PROSE + "\n\n‘Calm and storm’\n\n" + MORE;

        assertThat(only(text).text()).isEqualTo(text);
    }

    @Test
    void linesInsideAParagraphStayAsTheyAre() {
        String text = "The board met on Monday and\nchose a new chair.  \n\n" + PROSE;

        assertThat(only(text).text()).isEqualTo(text);
    }

    @Test
    void aFileOfFurnitureAloneIsLeftForAPersonToDecide() {
        ProposedArticle article = only("Log in here to leave a comment.\n\nShare this\n");

        assertThat(article.text()).isEqualTo("Log in here to leave a comment.\n\nShare this");
        assertThat(article.furniture()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n \n", "\u00A0\n\uFEFF\n\t"})
    void aFileWithoutWordsHoldsNoArticle(String text) {
        assertThat(TextProposals.of(text)).isEmpty();
    }

    private static ProposedArticle only(String text) {
        assertThat(TextProposals.of(text)).hasSize(1);
        return TextProposals.of(text).get(0);
    }
}
