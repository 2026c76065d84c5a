package org.factdesk.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.factdesk.domain.desk.Sample.MORNING;
import static org.factdesk.domain.desk.Sample.claim;
import static org.factdesk.domain.desk.Sample.evidence;
import static org.factdesk.domain.desk.Sample.source;

import java.util.EnumSet;
import java.util.Set;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.InvalidException;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void withdrawnEvidenceStaysOnRecordWithWhoWhenAndWhy() {
        Evidence piece = evidence(claim());
        assertThat(piece.changedBy()).isEqualTo("checker");
        piece.withdraw(" superseded ", "reviewer", MORNING.plusSeconds(1));
        assertThat(piece.withdrawn()).isTrue();
        assertThat(piece.withdrawnReason()).isEqualTo("superseded");
        assertThat(piece.withdrawnAt()).isEqualTo(MORNING.plusSeconds(1));
        assertThat(piece.changedBy()).isEqualTo("reviewer");
        assertThat(piece.attachedBy()).isEqualTo("checker");
        assertThat(piece.quote()).isEqualTo("31.1 percent");
    }

    @Test
    void evidenceIsWithdrawnOnce() {
        Evidence piece = evidence(claim());
        piece.withdraw("superseded", "reviewer", MORNING);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> piece.withdraw("again", "checker", MORNING))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("already-withdrawn"));
        assertThat(piece.withdrawnBy()).isEqualTo("reviewer");
    }

    @Test
    void withdrawingNeedsAReason() {
        Evidence piece = evidence(claim());
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> piece.withdraw(" ", "checker", MORNING));
        assertThat(piece.withdrawn()).isFalse();
    }

    @Test
    void evidenceTakesASide() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> new Evidence(
                        claim(), source(), new EvidenceDetails(null, null, null, null), "checker", MORNING))
                .satisfies(refusal -> assertThat(refusal.details()).containsEntry("field", "stance"));
    }

    @Test
    void firstHandKindsArePrimaryUnlessSaidOtherwise() {
        Set<SourceKind> primary = EnumSet.of(
                SourceKind.OFFICIAL, SourceKind.DATA, SourceKind.INTERVIEW, SourceKind.STUDY, SourceKind.RECORDING);
        for (SourceKind kind : SourceKind.values()) {
            assertThat(sourceOf(kind, null).primary()).as(kind.name()).isEqualTo(primary.contains(kind));
            assertThat(sourceOf(kind, true).primary()).isTrue();
            assertThat(sourceOf(kind, false).primary()).isFalse();
        }
    }

    @Test
    void aSourceHasATitleAndAKind() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() ->
                        new Source(new SourceDetails(" ", null, null, SourceKind.DATA, null), "checker", MORNING));
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> sourceOf(null, null))
                .satisfies(refusal -> assertThat(refusal.details()).containsEntry("field", "kind"));
    }

    private static Source sourceOf(SourceKind kind, Boolean primary) {
        return new Source(new SourceDetails("Title", null, null, kind, primary), "checker", MORNING);
    }
}
