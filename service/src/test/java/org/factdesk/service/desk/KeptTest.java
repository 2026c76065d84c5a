package org.factdesk.service.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptTest {

    private final Kept<String> kept = new Kept<>(100);

    @Test
    void whatWasKeptIsGivenBackUnderItsId() {
        kept.keep("a", "one", 10);
        assertThat(kept.get("a")).contains("one");
        assertThat(kept.get("b")).isEmpty();
    }

    @Test
    void whatWasNotAskedForTheLongestTimeIsForgottenFirst() {
        for (String id : new String[] {"a", "b", "c", "d"}) {
            kept.keep(id, id, 25);
        }
        kept.get("a");
        kept.keep("e", "e", 25);
        assertThat(kept.get("b")).isEmpty();
        assertThat(kept.get("a")).contains("a");
        assertThat(kept.get("e")).contains("e");
    }

    @Test
    void whatIsTooHeavyIsNotKeptAndMakesNothingElseForgotten() {
        kept.keep("a", "one", 10);
        kept.keep("b", "two", 26);
        assertThat(kept.get("a")).contains("one");
        assertThat(kept.get("b")).isEmpty();
    }

    @Test
    void whatIsKeptAgainWeighsOnce() {
        for (int i = 0; i < 10; i++) {
            kept.keep("a", "one", 25);
        }
        kept.keep("b", "two", 25);
        assertThat(kept.get("a")).contains("one");
        assertThat(kept.get("b")).contains("two");
    }
}
