package org.factdesk.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.factdesk.domain.desk.Sample.MORNING;

import java.util.List;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.Risk;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.domain.desk.Sample;
import org.factdesk.domain.evidence.Evidence;
import org.factdesk.domain.verdict.Verdict;
import org.junit.jupiter.api.Test;

class FourEyesTest {

    private final Claim claim = Sample.claim();
    private final Evidence piece = Sample.evidence(claim);
    private final Verdict verdict = Sample.verdict(claim, piece);

    @Test
    void theProposerDecidesNothingAndNoReasonHelps() {
        FourEyes eyes = eyes(Risk.NORMAL);
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> eyes.requireApprover(person("checker", Role.DESK_EDITOR), List.of(piece), "Deadline"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("own-verdict"));
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> eyes.approve("checker", null, null, MORNING));
        assertThatExceptionOfType(NotAllowedException.class).isThrownBy(() -> eyes.sendBack("checker", "No", MORNING));
        assertThat(eyes.satisfied()).isFalse();
    }

    @Test
    void whoChangedTheEvidenceLastApprovesOnlyByBreakingTheGlassAsAnEditor() {
        piece.withdraw("Forged", "editor", MORNING);
        FourEyes eyes = eyes(Risk.NORMAL);
        Account editor = person("editor", Role.DESK_EDITOR);
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> eyes.requireApprover(editor, List.of(piece), null))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("own-evidence"));
        eyes.requireApprover(editor, List.of(piece), "Deadline");
        eyes.requireApprover(editor, List.of(Sample.evidence(claim)), null);
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> eyes.requireApprover(person("reviewer", Role.REVIEWER), List.of(), "Deadline"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("break-glass"));
    }

    @Test
    void aHighRiskTakesTwoPeopleOrABrokenGlass() {
        FourEyes eyes = eyes(Risk.CRIME);
        eyes.approve("reviewer", null, null, MORNING);
        assertThat(eyes.satisfied()).isFalse();
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> eyes.approve("reviewer", null, null, MORNING))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("approved-already"));
        eyes.approve("reviewer2", null, null, MORNING);
        assertThat(eyes.satisfied()).isTrue();
        FourEyes broken = eyes(Risk.CRIME);
        broken.approve("editor", null, "Deadline", MORNING);
        assertThat(broken.satisfied()).isTrue();
    }

    @Test
    void changedGroundVoidsWhatWasApprovedAndTheSamePersonMayApproveAgain() {
        FourEyes eyes = eyes(Risk.NORMAL);
        eyes.approve("reviewer", null, null, MORNING);
        eyes.groundChanged();
        assertThat(eyes.satisfied()).isFalse();
        eyes.approve("reviewer", null, null, MORNING);
        assertThat(eyes.satisfied()).isTrue();
    }

    private FourEyes eyes(Risk risk) {
        return new FourEyes(verdict, risk, List.of());
    }

    private static Account person(String name, Role role) {
        return new Account(name, name, role, "hash", MORNING);
    }
}
