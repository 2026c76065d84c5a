package org.factdesk.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.factdesk.domain.desk.Sample.MORNING;

import java.time.LocalDate;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.Sample;
import org.junit.jupiter.api.Test;

class QueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void aQueryNamesItsAddresseeItsQuestionAndNoDayThatIsPast() {
        assertThat(query(Addressee.WRITER, " Where from? ", TODAY).question()).isEqualTo("Where from?");
        refused("to", () -> query(null, "Where from?", null));
        refused("text", () -> query(Addressee.CLAIMANT, " ", null));
        refused("dueOn", () -> query(Addressee.CLAIMANT, "Where from?", TODAY.minusDays(1)));
    }

    @Test
    void anAnswerIsNotedOnceAndNotAfterItWasGivenUp() {
        Query answered = query(Addressee.CLAIMANT, "Where from?", null);
        refused("text", () -> answered.answer("", "checker", MORNING));
        assertThat(answered.settled()).isFalse();
        answered.answer("From the register.", "checker", MORNING);
        assertThat(answered.answer()).isEqualTo("From the register.");
        settled(() -> answered.answer("No, from memory.", "checker", MORNING));
        settled(() -> answered.giveUp("checker", MORNING));
        Query silent = query(Addressee.CLAIMANT, "Where from?", null);
        silent.giveUp("checker", MORNING);
        assertThat(silent.settled()).isTrue();
        assertThat(silent.answer()).isNull();
        settled(() -> silent.answer("Sorry, late.", "checker", MORNING));
    }

    private static Query query(Addressee to, String text, LocalDate dueOn) {
        return new Query(Sample.claim(), to, text, dueOn, TODAY, "checker", MORNING);
    }

    private static void refused(String field, Runnable work) {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.details()).containsEntry("field", field));
    }

    private static void settled(Runnable work) {
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("query-settled"));
    }
}
