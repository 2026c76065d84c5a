package org.factdesk.domain.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.factdesk.domain.desk.Sample.MORNING;
import static org.factdesk.domain.desk.Sample.claim;
import static org.factdesk.domain.desk.Sample.evidence;
import static org.factdesk.domain.desk.Sample.mixed;
import static org.factdesk.domain.desk.Sample.verdict;

import java.util.List;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.evidence.Evidence;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void aVerdictRestsOnEvidenceOfItsClaim() {
        Claim claim = claim();
        Evidence first = evidence(claim);
        Evidence second = evidence(claim);
        Verdict verdict = verdict(claim, second, first, second);
        assertThat(verdict.cited())
                .containsExactly(second.id().value(), first.id().value());
        assertThat(verdict.cites(first)).isTrue();
        assertThat(verdict.cites(evidence(claim))).isFalse();
        assertThat(verdict.rating()).isEqualTo("MIXED");
        assertThat(verdict.claim()).isEqualTo(claim.id());
    }

    @Test
    void aVerdictWithoutEvidenceIsRefusedAndSaysWhatIsMissing() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> verdict(claim()))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("no-evidence"))
                .satisfies(refusal -> assertThat(refusal.details()).containsKey("missing"));
    }

    @Test
    void evidenceOfAnotherClaimIsRefused() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> verdict(claim(), evidence(claim())))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("foreign-evidence"));
    }

    @Test
    void withdrawnEvidenceIsRefused() {
        Claim claim = claim();
        Evidence gone = evidence(claim);
        gone.withdraw("superseded", "checker", MORNING);
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> verdict(claim, evidence(claim), gone))
                .satisfies(refusal -> assertThat(refusal.details())
                        .containsEntry("evidence", gone.id().value()));
    }

    @Test
    void aVerdictGivesItsReasons() {
        Claim claim = claim();
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> new Verdict(claim, 1, mixed(), "  ", List.of(evidence(claim)), "checker", MORNING))
                .satisfies(refusal -> assertThat(refusal.details()).containsEntry("field", "rationale"));
    }
}
