package org.factdesk.service.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SuggestionRulesTest {

    private final SuggestionRules rules = SuggestionRules.builtIn();

    private double score(String sentence) {
        return rules.score(sentence).value();
    }

    @Test
    void aSentenceWithFiguresAndAComparisonIsMoreWorthCheckingThanACourtesy() {
        assertThat(score("Arrivals fell by 31 percent, more than in any year before."))
                .isGreaterThan(score("The mayor walked along the quay in the morning."))
                .isGreaterThan(4);
        assertThat(score("Thank you all for coming tonight.")).isNegative();
        assertThat(score("How many people will come this year?")).isLessThan(score("Many people came this year."));
    }

    @Test
    void theReasonsAreToldInWordsTheWeightiestFirst() {
        assertThat(rules.score("The budget grew to $40 million in 2017, the highest ever.")
                        .reasons())
                .startsWith("gives a figure")
                .contains("gives a sum of money", "gives a large number", "gives a date");
        assertThat(rules.score("Good evening and welcome.").reasons()).isEmpty();
    }

    @Test
    void aDeskMayHaveRulesOfItsOwn() {
        SuggestionRules own = SuggestionRules.parse("# ours\n\nferry\t3\t(?i)\\bferr(?:y|ies)\\b\tis on ferries\n");
        assertThat(own.score("The ferries stopped.").value()).isEqualTo(3);
        assertThat(own.score("The ferries stopped.").reasons()).containsExactly("is on ferries");
        assertThat(own.score("The trains stopped.").value()).isZero();
    }

    @Test
    void whatIsNoRuleIsNamedByItsLine() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> SuggestionRules.parse("a\t1\tb\tc\nferry 3"))
                .withMessageContaining("Line 2");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> SuggestionRules.parse("a\tmuch\tb\tc"))
                .withMessageContaining("Line 1");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> SuggestionRules.parse("a\t1\t(b\tc"))
                .withMessageContaining("Line 1");
    }

    @Test
    void anEndlessSentenceIsScoredByItsBeginning() {
        String hostile = "“a 1 ".repeat(40_000) + "a".repeat(40_000) + "?".repeat(40_000);
        // A deadlock guard, not a measurement: what is quadratic takes minutes here.
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(score(hostile)).isPositive());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> score("a".repeat(200_000)));
    }
}
