package org.factdesk.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.service.claim.ViewDesk;
import org.factdesk.service.claim.ViewRow;
import org.factdesk.web.desk.ActiveUser;
import org.factdesk.web.desk.DeskRight;
import org.factdesk.web.desk.DeskWords;

/** The views beside the queue, ready ones and those that people keep, each with how many claims it holds. */
@Named
@RequestScoped
public class QueueRail {

    private static final String PLACELESS = "AMBIGUOUS,ORPHANED";
    private static final String ALIVE = Arrays.stream(ClaimStatus.values())
            .filter(status -> !status.closed())
            .map(ClaimStatus::name)
            .collect(Collectors.joining(","));
    private static final String WORK = "OPEN,RESEARCHING,AWAITING_REPLY,RETURNED,STALE";
    private static final String UNDECIDED = WORK + ",PROPOSED";

    @Inject
    private ViewDesk kept;

    @Inject
    private QueueCounter counter;

    @Inject
    private QueueView page;

    @Inject
    private ActiveUser user;

    @Inject
    private DeskWords words;

    private List<View> mine;
    private List<View> desk;
    private View unplaced;

    /**
     * A view.
     *
     * @param query its address behind the page
     * @param count how many claims, as it is written
     * @param current whether it is the one that is shown
     */
    public record View(String name, String icon, String query, String count, boolean current) {}

    /** The views of the person: ready ones for who takes work, and what they keep. */
    public List<View> getMine() {
        if (mine == null) {
            mine = new ArrayList<>();
            if (user.can(DeskRight.CHECK)) {
                mine.add(ready("mine", "user", WORK, "assignee", "me"));
                mine.add(ready("returned", "reply", "RETURNED", "assignee", "me"));
            }
            kept.mine().forEach(row -> mine.add(view(row)));
        }
        return mine;
    }

    /** The views of the whole desk. */
    public List<View> getDesk() {
        if (desk == null) {
            desk = new ArrayList<>(List.of(
                    ready("review", "users", "PROPOSED", null, null),
                    ready("unassigned", "inbox", WORK, "assignee", "none"),
                    getUnplaced(),
                    ready("overdue", "clock", UNDECIDED, "dueBefore", "now"),
                    ready("stale", "history", "STALE", null, null),
                    ready("approved", "check-circle", "APPROVED", null, null),
                    ready("published", "globe", "PUBLISHED", null, null),
                    ready("all", "folder", null, null, null)));
            kept.ofDesk().forEach(row -> desk.add(view(row)));
        }
        return desk;
    }

    /** The claims that lost their place and wait for somebody to decide. */
    public View getUnplaced() {
        if (unplaced == null) {
            unplaced = ready("unplaced", "exclamation-triangle", ALIVE, "placement", PLACELESS);
        }
        return unplaced;
    }

    /** Forgets what was read, since a view was saved or deleted. */
    void readAnew() {
        mine = null;
        desk = null;
        unplaced = null;
    }

    /** The name of the view that the address shows, or of a list of one's own. */
    public String title(QueueAddress address) {
        return Stream.concat(getMine().stream(), getDesk().stream())
                .filter(View::current)
                .findFirst()
                .map(View::name)
                .orElseGet(() -> words.of("queue.view.own"));
    }

    private View ready(String name, String icon, String status, String filter, String value) {
        Map<String, String> values = new LinkedHashMap<>();
        if (filter != null) {
            values.put(filter, value);
        }
        values.put("status", status);
        return view(words.of("queue.view." + name), icon, QueueAddress.told(QueueAddress.query(values)));
    }

    private View view(ViewRow row) {
        return view(row.name(), "bookmark", QueueAddress.told(row.query()));
    }

    private View view(String name, String icon, QueueAddress address) {
        String query = QueueAddress.query(address.getValues());
        QueueAddress shown = page.getAddress();
        boolean current = query.equals(shown.fromStart()) || query.equals(shown.with("sort", null));
        return new View(name, icon, query, counter.written(address), current);
    }
}
