package org.factdesk.service.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptWordsTest {

    private static final String FILE =
            "Headline\n\nA caption\n\nFirst paragraph\n\nLog in here\n\nLast paragraph\n\nThe end box";

    private static ProposedDrop drop(int line, String words) {
        return new ProposedDrop(DropReason.PHOTO_CAPTION, "RULE", line, words);
    }

    @Test
    void droppedWordsGoBackBeforeTheLineThatFollowsThem() {
        String text = KeptWords.putBack(FILE, "First paragraph\n\nLast paragraph", drop(7, "Log in here"));
        assertThat(text).isEqualTo("First paragraph\n\nLog in here\n\nLast paragraph");
    }

    @Test
    void wordsAtTheTopGoBackToTheTop() {
        String text = KeptWords.putBack(FILE, "First paragraph\n\nLast paragraph", drop(3, "A caption"));
        assertThat(text).startsWith("A caption\n\nFirst paragraph");
    }

    @Test
    void wordsWithNothingBehindThemGoToTheEnd() {
        String text = KeptWords.putBack(FILE, "First paragraph\n\nLast paragraph", drop(11, "The end box"));
        assertThat(text).isEqualTo("First paragraph\n\nLast paragraph\n\nThe end box\n");
    }

    @Test
    void wordsGoToTheEndWhereTheFollowingLineWasEditedAway() {
        String text = KeptWords.putBack(FILE, "Other words", drop(3, "A caption"));
        assertThat(text).isEqualTo("Other words\n\nA caption\n");
    }
}
