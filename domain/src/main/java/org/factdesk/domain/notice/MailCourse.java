package org.factdesk.domain.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;

/** How a notice goes by mail: it is tried again, soon at first and then more rarely, for about two days. */
@Embeddable
public class MailCourse {

    private static final int MOST_TRIES = 14;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int LONGEST_ERROR = 300;

    @Enumerated(EnumType.STRING)
    @Column(name = "mail_state", length = 20)
    private MailState state;

    @Column(name = "mail_tries", nullable = false)
    private int tries;

    @Column(name = "mail_next")
    private Instant next;

    @Column(name = "mail_error", length = LONGEST_ERROR)
    private String error;

    protected MailCourse() {}

    /** Waits from now on to be sent. */
    static MailCourse waiting(Instant now) {
        MailCourse course = new MailCourse();
        course.state = MailState.WAITING;
        course.next = now;
        return course;
    }

    /** No mail. */
    static MailCourse none() {
        return new MailCourse();
    }

    /** The mail server took it. */
    void sent() {
        state = MailState.SENT;
        next = null;
        error = null;
    }

    /** It was not taken, for this reason. */
    void failed(String why, Instant now) {
        tries++;
        error = why == null || why.length() <= LONGEST_ERROR ? why : why.substring(0, LONGEST_ERROR);
        if (tries >= MOST_TRIES) {
            state = MailState.FAILED;
            next = null;
            return;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(2 * (tries - 1), 20));
        next = now.plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
    }

    /** What became of it, or null where it does not go by mail. */
    public MailState state() {
        return state;
    }

    /** How often it was tried in vain. */
    public int tries() {
        return tries;
    }

    /** When it is tried next, or null. */
    public Instant next() {
        return next;
    }

    /** Why it was not taken the last time, or null. */
    public String error() {
        return error;
    }
}
