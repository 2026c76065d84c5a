package org.factdesk.service.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factdesk.domain.check.FindingKind;
import org.junit.jupiter.api.Test;

class EvidenceQuotesTest {

    private static final CheckedText TEXT =
            new CheckedText("article", 1, null, "“We will close the harbour this winter,” said Ann Hale.");

    @Test
    void otherWordsInTheEvidenceAreTold() {
        List<Found> found = against("The mayor: we might close the harbour next winter, if we must.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(FindingKind.QUOTE_VARIANT);
        assertThat(found.get(0).working()).contains("will").contains("this");
    }

    @Test
    void theSameWordsAreNoFinding() {
        assertThat(against("She said: We will close the harbour this winter. Then she left."))
                .isEmpty();
    }

    @Test
    void wordsAboutSomethingElseAreNoFinding() {
        assertThat(against("The budget for schools grew by a tenth.")).isEmpty();
    }

    private static List<Found> against(String evidence) {
        return EvidenceQuotes.in(
                TEXT,
                List.of(new EvidenceQuotes.Quoted("We will close the harbour this winter", "A recording", evidence)));
    }
}
