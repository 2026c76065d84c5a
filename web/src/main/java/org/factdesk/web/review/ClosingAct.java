package org.factdesk.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.factdesk.service.claim.ClaimDesk;
import org.factdesk.web.desk.DeskWords;

/** Excusing a claim from checking, or withdrawing one that was marked by mistake. */
@Named
@ViewScoped
public class ClosingAct implements ClaimAct, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClaimDesk desk;

    @Inject
    private ClaimView view;

    @Inject
    private ClaimActs acts;

    @Inject
    private DeskWords words;

    private boolean withdrawing;
    private String excuseReason;
    private String withdrawReason;

    /** Excuses the claim for the reason written. */
    public void excuse() {
        withdrawing = false;
        again();
    }

    /** Withdraws the claim for the reason written. */
    public void withdraw() {
        withdrawing = true;
        again();
    }

    @Override
    public void again() {
        acts.perform(this, () -> {
            if (withdrawing) {
                desk.withdraw(view.claim(), view.getSeen(), withdrawReason);
            } else {
                desk.excuse(view.claim(), view.getSeen(), excuseReason);
            }
        });
    }

    /** Which of the two was tried last: excuse or withdraw. */
    public String getTried() {
        return withdrawing ? "withdraw" : "excuse";
    }

    @Override
    public String name() {
        return "closing";
    }

    @Override
    public List<Said> mine() {
        return List.of(new Said(words.of("claim.reason"), withdrawing ? withdrawReason : excuseReason));
    }

    @Override
    public void forget() {
        excuseReason = null;
        withdrawReason = null;
    }

    public String getExcuseReason() {
        return excuseReason;
    }

    public void setExcuseReason(String excuseReason) {
        this.excuseReason = excuseReason;
    }

    public String getWithdrawReason() {
        return withdrawReason;
    }

    public void setWithdrawReason(String withdrawReason) {
        this.withdrawReason = withdrawReason;
    }
}
