package org.factdesk.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.factdesk.domain.desk.Sample.MORNING;

import org.factdesk.domain.desk.Sample;
import org.junit.jupiter.api.Test;

class CorrectedClaimTest {

    @Test
    void thePublicVerdictStandsUntilTheCorrectionIsApproved() {
        Claim claim = published();
        claim.correct("correction", MORNING);
        assertThat(claim.status()).isEqualTo(ClaimStatus.PUBLISHED);
        assertThat(claim.publishedVerdict()).isEqualTo("verdict");
        claim.corrected("better", "TRUE", MORNING);
        assertThat(claim.status()).isEqualTo(ClaimStatus.CORRECTED);
        assertThat(claim.publishedVerdict()).isEqualTo("better");
        assertThat(claim.verdict()).isEqualTo("better");
        assertThat(claim.rating()).isEqualTo("TRUE");
        assertThat(claim.correction()).isNull();
    }

    @Test
    void aReturnedCorrectionLeavesEverythingAsItWas() {
        Claim claim = published();
        claim.groundChanged(MORNING);
        claim.correct("correction", MORNING);
        claim.dropCorrection(MORNING);
        assertThat(claim.status()).isEqualTo(ClaimStatus.STALE);
        assertThat(claim.correction()).isNull();
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> claim.corrected("better", "TRUE", MORNING));
    }

    @Test
    void onlyWhatIsPublicIsCorrectedAndNothingElseIsProposedMeanwhile() {
        Claim stale = Sample.claim();
        stale.propose("verdict", "FALSE", MORNING);
        stale.take(ClaimStep.APPROVE, MORNING);
        stale.groundChanged(MORNING);
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> stale.correct("correction", MORNING))
                .withMessageContaining("never published");
        Claim claim = published();
        claim.groundChanged(MORNING);
        claim.correct("correction", MORNING);
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> claim.propose("other", "TRUE", MORNING))
                .withMessageContaining("correction waits");
    }

    private static Claim published() {
        Claim claim = Sample.claim();
        claim.propose("verdict", "FALSE", MORNING);
        claim.take(ClaimStep.APPROVE, MORNING);
        claim.publish(MORNING);
        return claim;
    }
}
