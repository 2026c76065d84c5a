package org.factdesk.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.factdesk.domain.desk.Sample.MORNING;

import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.domain.desk.Sample;
import org.factdesk.domain.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewDecisionTest {

    @ParameterizedTest
    @EnumSource(Decision.class)
    void nobodyReviewsTheirOwnVerdictNotEvenByBreakingTheGlass(Decision decision) {
        Verdict verdict = verdictByChecker();
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> new ReviewDecision(verdict, decision, "checker", MORNING, "fine", "in a hurry"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("own-verdict"));
    }

    @Test
    void somebodyElseApprovesWithoutAWord() {
        ReviewDecision approval =
                new ReviewDecision(verdictByChecker(), Decision.APPROVE, "reviewer", MORNING, " ", null);
        assertThat(approval.approves()).isTrue();
        assertThat(approval.comment()).isNull();
        assertThat(approval.reviewedBy()).isEqualTo("reviewer");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aReturnSaysWhy(String nothing) {
        Verdict verdict = verdictByChecker();
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> new ReviewDecision(verdict, Decision.RETURN, "reviewer", MORNING, nothing, null))
                .satisfies(refusal -> assertThat(refusal.details()).containsEntry("field", "comment"));
    }

    @Test
    void aReturnIsNoApproval() {
        assertThat(new ReviewDecision(verdictByChecker(), Decision.RETURN, "reviewer", MORNING, "Why?", null)
                        .approves())
                .isFalse();
    }

    @Test
    void aVoidedApprovalNoLongerCountsAndStaysOnRecord() {
        ReviewDecision approval =
                new ReviewDecision(verdictByChecker(), Decision.APPROVE, "reviewer", MORNING, "Good.", null);
        approval.voidIt();
        assertThat(approval.approves()).isFalse();
        assertThat(approval.voided()).isTrue();
        assertThat(approval.decision()).isEqualTo(Decision.APPROVE);
        assertThat(approval.comment()).isEqualTo("Good.");
    }

    private static Verdict verdictByChecker() {
        Claim claim = Sample.claim();
        return Sample.verdict(claim, Sample.evidence(claim));
    }
}
