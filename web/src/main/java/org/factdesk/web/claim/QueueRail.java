package org.factdesk.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.service.claim.ClaimQueue;
import org.factdesk.web.desk.ActiveUser;
import org.factdesk.web.desk.DeskRight;
import org.factdesk.web.desk.DeskWords;

/** The ready views beside the queue, each with how many claims it holds, counted up to a thousand. */
@Named
@RequestScoped
public class QueueRail {

    private static final int MOST = 1000;
    private static final String PLACELESS = "AMBIGUOUS,ORPHANED";
    private static final String ALIVE = Arrays.stream(ClaimStatus.values())
            .filter(status -> !status.closed())
            .map(ClaimStatus::name)
            .collect(Collectors.joining(","));
    private static final String WORK = "OPEN,RESEARCHING,AWAITING_REPLY,RETURNED,STALE";

    @Inject
    private ClaimQueue queue;

    @Inject
    private ActiveUser user;

    @Inject
    private DeskWords words;

    private List<View> mine;
    private List<View> desk;
    private View unplaced;

    /**
     * A ready view.
     *
     * @param name the key of its name
     * @param query its address behind the page
     * @param count how many claims, as it is written
     */
    public record View(String name, String icon, String query, String count) {}

    /** The views of the person; none for who takes no work. */
    public List<View> getMine() {
        if (mine == null) {
            mine = new ArrayList<>();
            if (user.can(DeskRight.CHECK)) {
                mine.add(view("mine", "user", WORK, "assignee", "me"));
                mine.add(view("returned", "reply", "RETURNED", "assignee", "me"));
            }
        }
        return mine;
    }

    /** The views of the whole desk. */
    public List<View> getDesk() {
        if (desk == null) {
            desk = List.of(
                    view("review", "users", "PROPOSED", null, null),
                    view("unassigned", "inbox", WORK, "assignee", "none"),
                    view("stale", "history", "STALE", null, null),
                    getUnplaced(),
                    view("approved", "check-circle", "APPROVED", null, null),
                    view("published", "globe", "PUBLISHED", null, null),
                    view("all", "folder", null, null, null));
        }
        return desk;
    }

    /** The claims that lost their place and wait for somebody to decide. */
    public View getUnplaced() {
        if (unplaced == null) {
            unplaced = view("unplaced", "exclamation-triangle", ALIVE, "placement", PLACELESS);
        }
        return unplaced;
    }

    /** The name of the view that the address shows, or of a list of one's own. */
    public String title(QueueAddress address) {
        String query = address.with("sort", null);
        return getMine().stream()
                .filter(view -> view.query().equals(query))
                .findFirst()
                .or(() -> getDesk().stream()
                        .filter(view -> view.query().equals(query))
                        .findFirst())
                .map(view -> words.of("queue.view." + view.name()))
                .orElseGet(() -> words.of("queue.view.own"));
    }

    private View view(String name, String icon, String status, String filter, String value) {
        QueueAddress address = new QueueAddress();
        Map<String, String> values = new LinkedHashMap<>();
        if (filter != null) {
            values.put(filter, value);
        }
        values.put("status", status);
        address.getValues().putAll(values);
        int count = queue.countUpTo(address.filter(), MOST + 1);
        return new View(name, icon, QueueAddress.query(values), written(count));
    }

    private static String written(int count) {
        return count > MOST ? String.format(Locale.ENGLISH, "%,d+", MOST) : String.format(Locale.ENGLISH, "%,d", count);
    }
}
