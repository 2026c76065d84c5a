package org.factdesk.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");

    private final Notice notice = new Notice("checker", NoticeKind.HANDED_OVER, 3, "editor", NOW);

    @Test
    void aNoticeGoesByMailOnlyWhereThatIsSaid() {
        assertThat(notice.mailCourse().state()).isNull();
        notice.mail();
        assertThat(notice.mailCourse().state()).isEqualTo(MailState.WAITING);
        assertThat(notice.mailCourse().next()).isEqualTo(NOW);
    }

    @Test
    void mailThatIsNotTakenIsTriedAgainMoreAndMoreRarelyForTwoDaysAndSaysWhyItFailed() {
        notice.mail();
        Instant at = NOW;
        Duration before = Duration.ZERO;
        while (notice.mailCourse().state() == MailState.WAITING) {
            at = notice.mailCourse().next();
            notice.notMailed("x".repeat(400), at);
            if (notice.mailCourse().next() != null) {
                Duration wait = Duration.between(at, notice.mailCourse().next());
                assertThat(wait).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(Duration.ofHours(6));
                before = wait;
            }
        }
        assertThat(notice.mailCourse().state()).isEqualTo(MailState.FAILED);
        assertThat(notice.mailCourse().error()).hasSize(300);
        assertThat(Duration.between(NOW, at)).isBetween(Duration.ofDays(1), Duration.ofDays(3));
    }

    @Test
    void mailThatIsTakenAfterAllForgetsWhyItFailed() {
        notice.mail();
        notice.notMailed("The server is away", NOW);
        notice.mailed();
        assertThat(notice.mailCourse().state()).isEqualTo(MailState.SENT);
        assertThat(notice.mailCourse().error()).isNull();
        assertThat(notice.mailCourse().tries()).isEqualTo(1);
    }
}
