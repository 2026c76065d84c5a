package org.factdesk.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.factdesk.domain.desk.Sample.MORNING;
import static org.factdesk.domain.desk.Sample.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.Sample;
import org.factdesk.domain.desk.StaleVersionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimTest {

    private static final Instant LATER = MORNING.plusSeconds(60);

    @Test
    void aClaimIsBornOpenWithTheWordsOfItsSpan() {
        Claim claim = claim();
        assertThat(claim.status()).isEqualTo(ClaimStatus.OPEN);
        assertThat(claim.quote()).isEqualTo(new Quote(Sample.WORDS, "Crossings ", ", officials said."));
        assertThat(claim.statement()).isEqualTo(Sample.WORDS);
        assertThat(claim.priority()).isEqualTo(Priority.MEDIUM);
        assertThat(claim.risk()).isEqualTo(Risk.NORMAL);
        assertThat(claim.due()).isNull();
        assertThat(claim.createdBy()).isEqualTo("checker");
    }

    @Test
    void aClaimWalksItsWholeWayToPublication() {
        Claim claim = claim();
        claim.assign("checker", MORNING);
        assertThat(claim.status()).isEqualTo(ClaimStatus.RESEARCHING);
        claim.propose("verdict-1", "MIXED", MORNING);
        claim.reviewedBy("reviewer", MORNING);
        claim.take(ClaimStep.RETURN, MORNING);
        assertThat(claim.status()).isEqualTo(ClaimStatus.RETURNED);
        claim.propose("verdict-2", "FALSE", MORNING);
        assertThat(claim.reviewer()).isNull();
        claim.take(ClaimStep.APPROVE, MORNING);
        claim.publish(LATER);
        assertThat(claim.status()).isEqualTo(ClaimStatus.PUBLISHED);
        assertThat(claim.publishedVerdict()).isEqualTo("verdict-2");
        assertThat(claim.publishedAt()).isEqualTo(LATER);
        claim.groundChanged(LATER);
        assertThat(claim.status()).isEqualTo(ClaimStatus.STALE);
        assertThat(claim.publishedVerdict()).isEqualTo("verdict-2");
        claim.propose("verdict-3", "TRUE", LATER);
        assertThat(claim.publishedVerdict()).isEqualTo("verdict-2");
        assertThat(claim.verdict()).isEqualTo("verdict-3");
        assertThat(claim.rating()).isEqualTo("TRUE");
    }

    @Test
    void aRefusedStepNamesTheStatusAndWhatItAllows() {
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> claim().take(ClaimStep.PUBLISH, MORNING))
                .withMessageContaining("open")
                .satisfies(refusal -> assertThat(refusal.details())
                        .containsEntry("status", "OPEN")
                        .containsEntry(
                                "allowed", List.of("START", "TAKE_NEXT", "PROPOSE", "EXCUSE", "WITHDRAW", "MERGE")));
    }

    @Test
    void aRefusedStepChangesNothing() {
        Claim claim = claim();
        assertThatExceptionOfType(StepRefusedException.class).isThrownBy(() -> claim.publish(LATER));
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> claim.close(ClaimStep.EXCUSE, " ", "editor", LATER));
        assertThat(claim.status()).isEqualTo(ClaimStatus.OPEN);
        assertThat(claim.updatedAt()).isEqualTo(MORNING);
    }

    @ParameterizedTest
    @EnumSource(
            value = ClaimStep.class,
            names = {"EXCUSE", "WITHDRAW"})
    void aClosedClaimKeepsItsReasonAndTakesNoMoreWork(ClaimStep step) {
        Claim claim = claim();
        claim.close(step, " marked by mistake ", "editor", LATER);
        assertThat(claim.closing()).isEqualTo(new Closing("marked by mistake", "editor"));
        assertThatExceptionOfType(StepRefusedException.class).isThrownBy(() -> claim.assign("checker", LATER));
        assertThatExceptionOfType(StepRefusedException.class).isThrownBy(() -> claim.amend(Map.of(), LATER));
        assertThatExceptionOfType(StepRefusedException.class).isThrownBy(() -> claim.propose("verdict", "TRUE", LATER));
    }

    @ParameterizedTest
    @EnumSource(
            value = ClaimStep.class,
            names = {"EXCUSE", "WITHDRAW"})
    void whatWasPublishedIsNotSetAsideWhenItGoesStale(ClaimStep step) {
        Claim claim = claim();
        claim.propose("verdict", "TRUE", LATER);
        claim.take(ClaimStep.APPROVE, LATER);
        claim.publish(LATER);
        claim.groundChanged(LATER);
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> claim.close(step, "no longer wanted", "editor", LATER))
                .withMessageContaining("published");
        assertThat(claim.status()).isEqualTo(ClaimStatus.STALE);
    }

    @Test
    void givingAClaimToNobodyStartsNothing() {
        Claim claim = claim();
        claim.assign(null, LATER);
        assertThat(claim.status()).isEqualTo(ClaimStatus.OPEN);
        assertThat(claim.assignee()).isNull();
    }

    @Test
    void changedSubstanceIsToldAndTheRestIsNot() {
        assertThat(claim().amend(Map.of(ClaimField.STATEMENT, "Crossings halved"), LATER))
                .isTrue();
        assertThat(claim().amend(Map.of(ClaimField.RISK, Risk.HEALTH), LATER)).isTrue();
        assertThat(claim().amend(Map.of(ClaimField.CLAIMED_ON, LocalDate.of(2026, 1, 2)), LATER))
                .isTrue();
        assertThat(claim().amend(Map.of(ClaimField.STATEMENT, Sample.WORDS), LATER))
                .isFalse();
        assertThat(claim().amend(
                                Map.of(
                                        ClaimField.PRIORITY,
                                        Priority.HIGH,
                                        ClaimField.TAGS,
                                        Set.of("calais"),
                                        ClaimField.DUE,
                                        new Due(LATER, null)),
                                LATER))
                .isFalse();
    }

    @Test
    void nullClearsAndAClearedStatementIsTheQuoteAgain() {
        Claim claim = claim(new ClaimDetails(
                "In my words",
                "A minister",
                ClaimantType.PERSON,
                "https://example.org/minister",
                LocalDate.of(2026, 1, 1),
                Priority.HIGH,
                Risk.CRIME));
        Map<ClaimField, Object> nothing = new HashMap<>();
        for (ClaimField field : ClaimField.values()) {
            nothing.put(field, null);
        }
        assertThat(claim.amend(nothing, LATER)).isTrue();
        assertThat(claim.statement()).isEqualTo(Sample.WORDS);
        assertThat(claim.claimant()).isNull();
        assertThat(claim.claimantType()).isNull();
        assertThat(claim.claimantUrl()).isNull();
        assertThat(claim.claimedOn()).isNull();
        assertThat(claim.priority()).isEqualTo(Priority.MEDIUM);
        assertThat(claim.risk()).isEqualTo(Risk.NORMAL);
        assertThat(claim.due()).isNull();
        assertThat(claim.tags()).isEmpty();
    }

    @Test
    void aClaimHasAtMostThirtyTags() {
        Set<String> most = IntStream.range(0, 30).mapToObj(i -> "tag" + i).collect(Collectors.toSet());
        Claim claim = claim();
        claim.amend(Map.of(ClaimField.TAGS, most), LATER);
        assertThat(claim.tags()).isEqualTo(most);
        Set<String> more = IntStream.range(0, 31).mapToObj(i -> "tag" + i).collect(Collectors.toSet());
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> claim.amend(Map.of(ClaimField.TAGS, more), LATER));
    }

    @Test
    void theClaimantsAddressIsAWebAddress() {
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> claim().amend(
                        Collections.singletonMap(ClaimField.CLAIMANT_URL, "javascript:alert(1)"), LATER));
    }

    @ParameterizedTest
    @EnumSource(
            value = ClaimStatus.class,
            names = {"OPEN", "RESEARCHING", "PROPOSED", "RETURNED", "STALE"})
    void changedGroundLeavesAnUndecidedClaimWhereItIs(ClaimStatus status) {
        Claim claim = claimThatIs(status);
        claim.groundChanged(LATER);
        assertThat(claim.status()).isEqualTo(status);
        assertThat(claim.updatedAt()).isEqualTo(LATER);
    }

    @ParameterizedTest
    @EnumSource(
            value = ClaimStatus.class,
            names = {"APPROVED", "PUBLISHED"})
    void changedGroundMakesADecidedClaimStale(ClaimStatus status) {
        Claim claim = claimThatIs(status);
        claim.groundChanged(LATER);
        assertThat(claim.status()).isEqualTo(ClaimStatus.STALE);
        assertThat(ClaimStep.from(ClaimStatus.STALE)).doesNotContain(ClaimStep.APPROVE, ClaimStep.PUBLISH);
    }

    @Test
    void aTouchAlwaysMovesTheClaimSoThatItsVersionMoves() {
        Claim claim = claim();
        claim.touch(MORNING);
        assertThat(claim.updatedAt()).isAfter(MORNING);
    }

    @Test
    void aStaleVersionIsRefusedAndNoneMattersNot() {
        Claim claim = claim();
        claim.requireVersion(null);
        claim.requireVersion(claim.version());
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> claim.requireVersion(claim.version() + 1))
                .satisfies(refusal -> assertThat(refusal.details()).containsEntry("current", 0L));
    }

    @Test
    void blankWordsAreNoClaim() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> new Claim(
                        Sample.revision("one   two"), new TextSpan(3, 6), 1, ClaimDetails.none(), "checker", MORNING))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("quote-blank"));
    }

    private static Claim claimThatIs(ClaimStatus status) {
        Claim claim = claim();
        List<ClaimStep> way =
                switch (status) {
                    case OPEN -> List.of();
                    case RESEARCHING -> List.of(ClaimStep.START);
                    case PROPOSED -> List.of(ClaimStep.PROPOSE);
                    case RETURNED -> List.of(ClaimStep.PROPOSE, ClaimStep.RETURN);
                    case APPROVED -> List.of(ClaimStep.PROPOSE, ClaimStep.APPROVE);
                    case PUBLISHED -> List.of(ClaimStep.PROPOSE, ClaimStep.APPROVE, ClaimStep.PUBLISH);
                    case STALE -> List.of(ClaimStep.PROPOSE, ClaimStep.APPROVE, ClaimStep.GO_STALE);
                    default -> throw new IllegalArgumentException(status.name());
                };
        way.forEach(step -> claim.take(step, MORNING));
        return claim;
    }
}
