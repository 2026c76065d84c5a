package org.factdesk.web.claim;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.desk.DeskException;
import org.factdesk.service.account.AbsenceDesk;
import org.factdesk.service.claim.ClaimDesk;
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
    private AbsenceDesk people;

    @Inject
    private QueueView view;

    @Inject
    private ActiveUser user;

    @Inject
    private DeskMessages messages;

    @Inject
    private DeskWords words;

    private List<QueueLine> selected = new ArrayList<>();
    private String assignee;
    private final Map<String, Long> shown = new HashMap<>();

    /** Takes every selected claim. */
    public void take() {
        assign(user.getUsername());
    }

    /** Gives every selected claim to the person chosen, or to nobody. */
    public void give() {
        assign(receiver());
    }

    /** The person chosen, or null for nobody. */
    String receiver() {
        return assignee == null || assignee.isBlank() ? null : assignee;
    }

    private void assign(String to) {
        if (selected == null || selected.isEmpty()) {
            messages.warn(words.of("queue.none.title"), words.of("queue.none.text"));
            return;
        }
        int done = 0;
        for (QueueLine row : selected) {
            try {
                desk.assign(new ClaimId(row.id()), version(row), to);
                done++;
            } catch (DeskException e) {
                messages.warn(words.of("queue.failed", row.number(), shortened(row.statement())), e.getMessage());
            }
        }
        if (done > 0) {
            messages.done(
                    "queue.assigned", words.count("queue.claims", done), to == null ? words.of("claim.nobody") : to);
        }
        if (done > 0) {
            people.warning(to).ifPresent(sentence -> messages.warn(words.of("absence.warn"), sentence));
        }
        selected = new ArrayList<>();
        view.reload();
    }

    /** The version of a row that is shown: the one that was read, or the newer one that was written into it since. */
    long version(QueueLine row) {
        long read = row.claim().version();
        return Math.max(read, shown.getOrDefault(row.id(), read));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 58)) + "…";
    }

    public List<QueueLine> getSelected() {
        return selected;
    }

    public void setSelected(List<QueueLine> selected) {
        this.selected = selected;
    }

    /** Empty: only what the page writes into it counts. */
    public String getShownVersions() {
        return "";
    }

    /** Takes over which versions of rows are shown since others changed them, as {@code id=version} with commas. */
    public void setShownVersions(String pairs) {
        shown.clear();
        for (String pair : pairs == null ? new String[0] : pairs.split(",")) {
            int equals = pair.indexOf('=');
            if (equals > 0 && pair.substring(equals + 1).matches("\\d{1,18}")) {
                shown.put(pair.substring(0, equals), Long.parseLong(pair.substring(equals + 1)));
            }
        }
    }

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(String assignee) {
        this.assignee = assignee;
    }
}
