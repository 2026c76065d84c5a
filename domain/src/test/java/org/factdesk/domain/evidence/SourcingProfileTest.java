package org.factdesk.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.domain.desk.Sample.MORNING;

import java.util.Arrays;
import java.util.List;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.desk.Sample;
import org.junit.jupiter.api.Test;

class SourcingProfileTest {

    private static final Claim CLAIM = Sample.claim();

    @Test
    void twoIndependentSourcesOfWhichOneIsPrimaryAreEnough() {
        assertThat(missing(source("Register", "Ministry", null, true), source("Story", "Courier", null, false)))
                .isEmpty();
    }

    @Test
    void whatIsMissingIsSaidInWords() {
        assertThat(missing()).containsExactly("2 independent sources", "one primary source");
        assertThat(missing(source("Register", "Ministry", null, true))).containsExactly("one independent source");
        assertThat(missing(source("Story", "Courier", null, false), source("Story", "Gazette", null, false)))
                .containsExactly("one primary source");
    }

    @Test
    void onePublisherIsOneSourceHoweverItIsWritten() {
        assertThat(missing(source("Register", "Ministry", null, true), source("Yearbook", "MINISTRY", null, true)))
                .containsExactly("one independent source");
    }

    @Test
    void withoutAPublisherTheHostAndThenTheTitleTellSourcesApart() {
        assertThat(missing(
                        source("Page one", null, "https://example.org/1", true),
                        source("Page two", null, "https://example.org/2", true)))
                .containsExactly("one independent source");
        assertThat(missing(source("Register", null, null, true), source("Interview", null, null, true)))
                .isEmpty();
        Source twice = source("Register", null, null, true);
        assertThat(missing(twice, twice)).containsExactly("one independent source");
    }

    private static List<String> missing(Source... sources) {
        return SourcingProfile.USUAL.missing(Arrays.stream(sources)
                .map(source -> new Evidence(
                        CLAIM, source, new EvidenceDetails(Stance.SUPPORTS, null, null, null), "checker", MORNING))
                .toList());
    }

    private static Source source(String title, String publisher, String url, boolean primary) {
        return new Source(new SourceDetails(title, publisher, url, SourceKind.OTHER, primary), "checker", MORNING);
    }
}
