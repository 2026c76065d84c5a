package org.factdesk.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.factdesk.domain.desk.Sample.MORNING;

import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.Sample;
import org.factdesk.domain.evidence.Source;
import org.junit.jupiter.api.Test;

class HandledUnitTest {

    private final ArticleId article = ArticleId.next();

    private HandledUnit unit() {
        return new HandledUnit(UnitId.of(article, 7), "checker", MORNING);
    }

    @Test
    void aStrikeSaysWhoWhenAndAgainstWhichSource() {
        Source source = Sample.source();
        HandledUnit unit = unit();
        unit.strike(false, source, " table 2 ", "checker2", MORNING.plusSeconds(60));
        assertThat(unit.state()).isEqualTo(UnitState.STRUCK);
        assertThat(unit.source()).isEqualTo(source.id().value());
        assertThat(unit.note()).isEqualTo("table 2");
        assertThat(unit.handledBy()).isEqualTo("checker2");
        assertThat(unit.handledAt()).isEqualTo(MORNING.plusSeconds(60));
    }

    @Test
    void anExcuseNeedsAReason() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> unit().excuse(false, " ", "checker", MORNING));
        HandledUnit unit = unit();
        unit.excuse(false, "Common knowledge", "checker", MORNING);
        assertThat(unit.state()).isEqualTo(UnitState.EXCUSED);
        assertThat(unit.note()).isEqualTo("Common knowledge");
    }

    @Test
    void anExcusedUnitCanStillBeStruck() {
        HandledUnit unit = unit();
        unit.excuse(false, "Common knowledge", "checker", MORNING);
        unit.strike(false, null, null, "checker", MORNING);
        assertThat(unit.state()).isEqualTo(UnitState.STRUCK);
        assertThat(unit.note()).isNull();
    }

    @Test
    void aReopenedUnitForgetsHowItWasDealtWith() {
        HandledUnit unit = unit();
        unit.strike(false, Sample.source(), "table 2", "checker", MORNING);
        unit.reopen("editor", MORNING);
        assertThat(unit.state()).isEqualTo(UnitState.OPEN);
        assertThat(unit.source()).isNull();
        assertThat(unit.note()).isNull();
        assertThat(unit.handledBy()).isEqualTo("editor");
    }

    @Test
    void whatDoesNotFitTheStateIsRefusedNamingWhatDoes() {
        HandledUnit struck = unit();
        struck.strike(false, null, null, "checker", MORNING);
        assertThatExceptionOfType(UnitRefusedException.class)
                .isThrownBy(() -> struck.strike(false, null, null, "checker", MORNING))
                .withMessageContaining("struck and cannot be struck")
                .satisfies(refusal -> assertThat(refusal.details())
                        .containsEntry("state", "STRUCK")
                        .containsEntry("allowed", java.util.List.of("REOPEN")));
        assertThatExceptionOfType(UnitRefusedException.class)
                .isThrownBy(() -> struck.excuse(false, "Why", "checker", MORNING));
        assertThatExceptionOfType(UnitRefusedException.class).isThrownBy(() -> unit().reopen("checker", MORNING));
    }

    @Test
    void aUnitUnderAClaimCanBeStruckToo() {
        HandledUnit unit = unit();
        unit.strike(true, null, null, "checker", MORNING);
        assertThat(unit.state()).isEqualTo(UnitState.STRUCK);
    }

    @Test
    void theIdSaysArticleAndNumber() {
        UnitId id = UnitId.of(article, 12_345);
        assertThat(id.article()).isEqualTo(article);
        assertThat(id.number()).isEqualTo(12_345);
        assertThat(id.value()).hasSizeLessThanOrEqualTo(40);
        for (String foreign : new String[] {"x", "-", "-1", "a-", "a-01", "a-ZZ", "a-zzzzzzzzz", "a-+1"}) {
            assertThat(new UnitId(foreign).number()).isEqualTo(-1);
        }
    }
}
