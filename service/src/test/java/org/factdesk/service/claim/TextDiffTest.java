package org.factdesk.service.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.factdesk.service.claim.DiffPart.Kind;
import org.junit.jupiter.api.Test;

class TextDiffTest {

    @Test
    void aChangedWordIsShownAsAWord() {
        assertThat(TextDiff.of("Some 700 people came.\n\nThe end.", "Some 900 people came.\n\nThe end."))
                .containsExactly(
                        new DiffPart(Kind.KEPT, "Some "),
                        new DiffPart(Kind.TAKEN_OUT, "700"),
                        new DiffPart(Kind.PUT_IN, "900"),
                        new DiffPart(Kind.KEPT, " people came.\n\nThe end."));
    }

    @Test
    void aFigureIsShownWhole() {
        assertThat(TextDiff.of("about 8,000 people", "about 7,000 people"))
                .containsExactly(
                        new DiffPart(Kind.KEPT, "about "),
                        new DiffPart(Kind.TAKEN_OUT, "8,000"),
                        new DiffPart(Kind.PUT_IN, "7,000"),
                        new DiffPart(Kind.KEPT, " people"));
    }

    @Test
    void aParagraphPutInIsShownWhole() {
        assertThat(TextDiff.of("One.\nThree.", "One.\nTwo.\nThree."))
                .containsExactly(
                        new DiffPart(Kind.KEPT, "One.\n"),
                        new DiffPart(Kind.PUT_IN, "Two.\n"),
                        new DiffPart(Kind.KEPT, "Three."));
    }

    @Test
    void thePartsTogetherAreBothTexts() {
        String older = "a b 😀 c\n\nd e\nf";
        String newer = "d e\n\na x 😀 c\n\nf g";
        List<DiffPart> parts = TextDiff.of(older, newer);

        assertThat(without(parts, Kind.PUT_IN)).isEqualTo(older);
        assertThat(without(parts, Kind.TAKEN_OUT)).isEqualTo(newer);
    }

    @Test
    void stretchesTooLongToReadWordByWordAreShownWhole() {
        String older = "a ".repeat(2000);
        String newer = "b ".repeat(2000);

        assertThat(TextDiff.of(older, newer))
                .containsExactly(new DiffPart(Kind.TAKEN_OUT, older), new DiffPart(Kind.PUT_IN, newer));
    }

    private static String without(List<DiffPart> parts, Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() != kind)
                .map(DiffPart::words)
                .collect(Collectors.joining());
    }
}
