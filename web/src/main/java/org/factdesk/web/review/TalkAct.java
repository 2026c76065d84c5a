package org.factdesk.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.factdesk.domain.claim.CommentId;
import org.factdesk.service.claim.CommentDesk;
import org.factdesk.service.claim.CommentRow;
import org.factdesk.web.desk.ActiveUser;
import org.factdesk.web.desk.DeskRight;
import org.factdesk.web.desk.DeskWords;

/** Talking about a claim: writing, replying, and taking back what one wrote. */
@Named
@ViewScoped
public class TalkAct implements ClaimAct, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommentDesk desk;

    @Inject
    private ClaimView view;

    @Inject
    private ClaimActs acts;

    @Inject
    private ActiveUser user;

    @Inject
    private DeskWords words;

    private List<CommentRow> comments = List.of();
    private String text;
    private String inReplyTo;
    private String withdrawing;

    /** Reads the comments, and again whenever somebody else wrote one. */
    @PostConstruct
    public void read() {
        comments = desk.ofClaim(view.claim());
    }

    /** Writes what was typed. */
    public void post() {
        withdrawing = null;
        again();
    }

    /** Takes one of the person's own comments back. */
    public void withdraw(String id) {
        withdrawing = id;
        again();
    }

    @Override
    public void again() {
        acts.perform(this, () -> {
            if (withdrawing == null) {
                desk.post(view.claim(), text, inReplyTo == null ? null : new CommentId(inReplyTo));
            } else {
                desk.withdraw(new CommentId(withdrawing));
            }
        });
    }

    /** What is typed next answers this comment; null for a new thread. */
    public void answer(String comment) {
        inReplyTo = comment;
    }

    /** Whom the next comment answers, in words; null where it begins a thread. */
    public String getAnswering() {
        return comments.stream()
                .filter(row -> row.id().equals(inReplyTo))
                .map(row -> words.of("claim.talk.replyTo", row.by()))
                .findFirst()
                .orElse(null);
    }

    /** The text of a comment in pieces. */
    public List<TalkPart> parts(CommentRow row) {
        return TalkPart.of(row.text() == null ? "" : row.text(), Set.copyOf(row.mentions()));
    }

    /** Why the person may not write, or null. */
    public String getWhy() {
        return user.can(DeskRight.ADD) ? null : words.of("claim.talk.why");
    }

    /** Whether the person may take this comment back. */
    public boolean mine(CommentRow row) {
        return row.standing() && row.by().equals(user.getUsername());
    }

    @Override
    public String name() {
        return "talk";
    }

    @Override
    public List<Said> mine() {
        return List.of(new Said(words.of("claim.talk.write"), text));
    }

    @Override
    public void follow() {
        read();
    }

    @Override
    public void forget() {
        if (withdrawing == null) {
            text = null;
            inReplyTo = null;
        }
        withdrawing = null;
    }

    public List<CommentRow> getComments() {
        return comments;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
