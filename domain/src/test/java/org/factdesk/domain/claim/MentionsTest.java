package org.factdesk.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void namesAreCalledOnceInTheOrderOfTheText() {
        assertThat(Mentions.in("@b.c, (@a) and @b.c again")).containsExactly("b.c", "a");
    }

    @Test
    void theFullStopBehindANameEndsTheSentence() {
        assertThat(Mentions.in("Ask @reviewer.")).containsExactly("reviewer");
    }

    @Test
    void mailAddressesAndPathsCallNobody() {
        assertThat(Mentions.in("desk@paper.org https://example.org/@mayor @@x @"))
                .isEmpty();
    }
}
