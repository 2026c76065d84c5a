package org.factdesk.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.factdesk.domain.desk.Words;
import org.factdesk.service.review.ReviewDesk;
import org.factdesk.web.desk.DeskWords;

/** Deciding on a proposed verdict: approve, return, or approve by breaking the glass. */
@Named
@ViewScoped
public class ReviewAct implements ClaimAct, Serializable {

    private static final long serialVersionUID = 1L;

    private enum Way {
        APPROVE,
        RETURN,
        BREAK_GLASS
    }

    @Inject
    private ReviewDesk desk;

    @Inject
    private ClaimView view;

    @Inject
    private ClaimActs acts;

    @Inject
    private DeskWords words;

    private Way way = Way.APPROVE;
    private String comment;
    private String waiver;

    /** Approves; the comment may be empty. */
    public void approve() {
        decide(Way.APPROVE);
    }

    /** Returns the verdict to its proposer; the comment says what is missing. */
    public void sendBack() {
        decide(Way.RETURN);
    }

    /** Approves and waives a rule, for the reason written. */
    public void breakGlass() {
        decide(Way.BREAK_GLASS);
    }

    private void decide(Way wanted) {
        way = wanted;
        again();
    }

    @Override
    public void again() {
        acts.perform(this, () -> {
            switch (way) {
                case APPROVE -> desk.approve(view.claim(), view.getSeen(), comment, null);
                case RETURN -> desk.sendBack(view.claim(), view.getSeen(), comment);
                case BREAK_GLASS ->
                    desk.approve(view.claim(), view.getSeen(), comment, Words.required("reason", waiver, 4000));
            }
        });
    }

    /** Whether the waiver was tried last, so that its fold stays open. */
    public boolean isBreaking() {
        return way == Way.BREAK_GLASS;
    }

    @Override
    public String name() {
        return "review";
    }

    @Override
    public List<Said> mine() {
        return List.of(
                new Said(words.of("claim.review.decision"), words.of("claim.review.way." + way)),
                new Said(words.of("claim.review.comment"), comment));
    }

    @Override
    public void forget() {
        comment = null;
        waiver = null;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getWaiver() {
        return waiver;
    }

    public void setWaiver(String waiver) {
        this.waiver = waiver;
    }
}
