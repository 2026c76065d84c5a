package org.factdesk.domain.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.factdesk.domain.desk.Sample.MORNING;

import java.util.List;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimStep;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.Sample;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    private final Claim claim = Sample.claim();
    private final Verdict verdict = Sample.verdict(claim, Sample.evidence(claim));

    @Test
    void aCorrectionRemembersWhatItReplacesAndSaysWhyToReaders() {
        publish();
        Correction correction = new Correction(claim, verdict, " We had last year's figure. ", MORNING);
        assertThat(correction.replaced().value()).isEqualTo("first");
        assertThat(correction.note()).isEqualTo("We had last year's figure.");
        assertThat(correction.state()).isEqualTo(CorrectionState.WAITING);
        correction.decide(CorrectionState.APPROVED, MORNING);
        assertThat(correction.decidedAt()).isEqualTo(MORNING);
    }

    @Test
    void aCorrectionWithoutANoteIsNone() {
        publish();
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> new Correction(claim, verdict, " ", MORNING))
                .satisfies(refusal -> assertThat(refusal.details()).containsEntry("field", "note"));
    }

    @Test
    void anExceptionToTheSourcingProfileHasAReason() {
        List<String> missing = List.of("one primary source");
        assertThat(new SourcingException(verdict, missing, "Only witness", "editor", MORNING).missing())
                .isEqualTo("one primary source");
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> new SourcingException(verdict, missing, "", "editor", MORNING));
    }

    private void publish() {
        claim.propose("first", "FALSE", MORNING);
        claim.take(ClaimStep.APPROVE, MORNING);
        claim.publish(MORNING);
    }
}
