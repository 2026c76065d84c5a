package org.factdesk.web.claim;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.desk.DeskException;
import org.factdesk.service.claim.ClaimDesk;
import org.factdesk.service.claim.ClaimRow;
import org.factdesk.web.desk.ActiveUser;
import org.factdesk.web.desk.DeskMessages;
import org.factdesk.web.desk.DeskWords;

/** Taking and giving the claims that are selected in the queue, one by one, and telling what came of each. */
@Named
@ViewScoped
public class QueueAssignment implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClaimDesk desk;

    @Inject
    private QueueView view;

    @Inject
    private ActiveUser user;

    @Inject
    private DeskMessages messages;

    @Inject
    private DeskWords words;

    private List<ClaimRow> selected = new ArrayList<>();
    private String assignee;

    /** Takes every selected claim. */
    public void take() {
        assign(user.getUsername());
    }

    /** Gives every selected claim to the person chosen, or to nobody. */
    public void give() {
        assign(assignee == null || assignee.isBlank() ? null : assignee);
    }

    private void assign(String to) {
        if (selected == null || selected.isEmpty()) {
            messages.warn(words.of("queue.none.title"), words.of("queue.none.text"));
            return;
        }
        int done = 0;
        for (ClaimRow row : selected) {
            try {
                desk.assign(new ClaimId(row.id()), row.version(), to);
                done++;
            } catch (DeskException e) {
                messages.warn(words.of("queue.failed", row.number(), shortened(row.statement())), e.getMessage());
            }
        }
        if (done > 0) {
            messages.done(
                    "queue.assigned", words.count("queue.claims", done), to == null ? words.of("claim.nobody") : to);
        }
        selected = new ArrayList<>();
        view.reload();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 58)) + "…";
    }

    public List<ClaimRow> getSelected() {
        return selected;
    }

    public void setSelected(List<ClaimRow> selected) {
        this.selected = selected;
    }

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(String assignee) {
        this.assignee = assignee;
    }
}
