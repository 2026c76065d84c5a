package org.factdesk.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.factdesk.domain.desk.Sample.MORNING;

import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergedClaimTest {

    @Test
    void aMergedClaimNamesItsSurvivorAndGoesBackToItsState() {
        Claim claim = Sample.claim();
        Claim survivor = Sample.claim();
        claim.propose("verdict", "TRUE", MORNING);
        claim.mergeInto(survivor, "editor", MORNING);
        assertThat(claim.status()).isEqualTo(ClaimStatus.MERGED);
        assertThat(claim.merging().into()).isEqualTo(survivor.id().value());
        assertThat(survivor.status()).isEqualTo(ClaimStatus.OPEN);
        claim.unmerge(MORNING);
        assertThat(claim.status()).isEqualTo(ClaimStatus.PROPOSED);
        assertThat(claim.merging()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, OPEN",
        "RESEARCHING, RESEARCHING",
        "PROPOSED, STALE",
        "RETURNED, STALE",
        "APPROVED, STALE",
        "PUBLISHED, STALE"
    })
    void aSurvivorWithAVerdictGoesStale(ClaimStatus before, ClaimStatus after) {
        Claim survivor = claimThatIs(before);
        Sample.claim().mergeInto(survivor, "editor", MORNING);
        assertThat(survivor.status()).isEqualTo(after);
    }

    @Test
    void aClaimWhoseGroundChangedMeanwhileDoesNotComeBackDecided() {
        Claim claim = claimThatIs(ClaimStatus.APPROVED);
        claim.mergeInto(Sample.claim(), "editor", MORNING);
        claim.groundChanged(MORNING);
        assertThat(claim.status()).isEqualTo(ClaimStatus.MERGED);
        claim.unmerge(MORNING);
        assertThat(claim.status()).isEqualTo(ClaimStatus.STALE);
        Claim proposed = claimThatIs(ClaimStatus.PROPOSED);
        proposed.mergeInto(Sample.claim(), "editor", MORNING);
        assertThat(proposed.inReview()).isTrue();
        proposed.groundChanged(MORNING);
        proposed.unmerge(MORNING);
        assertThat(proposed.status()).isEqualTo(ClaimStatus.PROPOSED);
    }

    @Test
    void whatWasPublishedOrIsClosedIsNotMergedAndNothingIsMergedIntoItself() {
        Claim claim = Sample.claim();
        Claim published = claimThatIs(ClaimStatus.PUBLISHED);
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> published.mergeInto(claim, "editor", MORNING));
        published.groundChanged(MORNING);
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> published.mergeInto(claim, "editor", MORNING))
                .withMessageContaining("published");
        Claim excused = Sample.claim();
        excused.close(ClaimStep.EXCUSE, "An opinion", "editor", MORNING);
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> claim.mergeInto(excused, "editor", MORNING));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> claim.mergeInto(claim, "editor", MORNING));
        assertThat(claim.status()).isEqualTo(ClaimStatus.OPEN);
    }

    private static Claim claimThatIs(ClaimStatus status) {
        Claim claim = Sample.claim();
        switch (status) {
            case OPEN -> {}
            case RESEARCHING -> claim.take(ClaimStep.START, MORNING);
            case PROPOSED -> claim.propose("verdict", "TRUE", MORNING);
            case RETURNED -> {
                claim.propose("verdict", "TRUE", MORNING);
                claim.take(ClaimStep.RETURN, MORNING);
            }
            case APPROVED, PUBLISHED -> {
                claim.propose("verdict", "TRUE", MORNING);
                claim.take(ClaimStep.APPROVE, MORNING);
                if (status == ClaimStatus.PUBLISHED) {
                    claim.publish(MORNING);
                }
            }
            default -> throw new IllegalArgumentException(status.name());
        }
        return claim;
    }
}
