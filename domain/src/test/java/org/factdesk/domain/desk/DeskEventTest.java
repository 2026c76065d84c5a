package org.factdesk.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeskEventTest {

    @Test
    void factsAreAddedToACopyAndMissingOnesAreLeftOut() {
        DeskEvent bare = DeskEvent.ofClaim("CLAIM_MARKED", "article", "claim");
        DeskEvent told = bare.with("number", 1).with("reason", null);
        assertThat(bare.details()).isEmpty();
        assertThat(told.details()).containsOnlyKeys("number");
        assertThat(told.claim()).isEqualTo("claim");
        assertThat(told.article()).isEqualTo("article");
    }
}
