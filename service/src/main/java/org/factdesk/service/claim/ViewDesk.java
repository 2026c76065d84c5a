package org.factdesk.service.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.claim.SavedView;
import org.factdesk.domain.claim.ViewId;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.domain.desk.Words;
import org.factdesk.service.account.Caller;
import org.factdesk.service.desk.DeskClock;

/** The lists of claims that people keep by name: everybody their own, desk editors those of the desk. */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
public class ViewDesk {

    /** The most views that one person, or the desk, keeps: each is counted whenever the queue is shown. */
    public static final int MOST = 30;

    @Inject
    private ViewRepository views;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    /** The caller's own views by name. */
    public List<ViewRow> mine() {
        return views.keptBy(caller.username()).stream().map(ViewRow::of).toList();
    }

    /** The views of the whole desk by name. */
    public List<ViewRow> ofDesk() {
        return views.keptBy(SavedView.DESK).stream().map(ViewRow::of).toList();
    }

    /** Keeps a list under a name for the caller. */
    public ViewRow save(String name, String query) {
        return add(caller.account().username(), name, query);
    }

    /** Keeps a list under a name for everybody. */
    @RolesAllowed("DESK_EDITOR")
    public ViewRow saveForDesk(String name, String query) {
        return add(SavedView.DESK, name, query);
    }

    private ViewRow add(String keeper, String name, String query) {
        SavedView view = new SavedView(keeper, name, query, caller.username(), clock.now());
        List<SavedView> others = views.keptBy(keeper);
        requireFree(others, view, view.name());
        if (others.size() >= MOST) {
            throw new ConflictException(
                    "too-many-views", "At most " + MOST + " views are kept. Delete one that is not needed any more.");
        }
        views.add(view);
        return ViewRow.of(view);
    }

    private static void requireFree(List<SavedView> others, SavedView named, String name) {
        if (others.stream()
                .anyMatch(other -> !other.equals(named) && other.name().equals(name))) {
            throw new ConflictException(
                            "view-name-taken",
                            "There is already a view “" + name + "”. Choose another name, or delete that view"
                                    + " first.")
                    .with("field", "name");
        }
    }

    /** Gives a view another name. */
    public ViewRow rename(ViewId id, String name) {
        SavedView view = own(id);
        requireFree(views.keptBy(view.keeper()), view, Words.required("name", name, SavedView.LONGEST_NAME));
        view.rename(name);
        views.changed();
        return ViewRow.of(view);
    }

    /** Forgets a view; the claims in it stay as they are. */
    public void delete(ViewId id) {
        views.remove(own(id));
    }

    private SavedView own(ViewId id) {
        Account account = caller.account();
        SavedView view = views.find(id)
                .filter(found -> found.desk() || found.keeper().equals(account.username()))
                .orElseThrow(() -> new NotFoundException(
                                "unknown-view", "There is no view “" + id + "” of yours or of the desk.")
                        .with("view", id.value()));
        if (view.desk() && !account.role().leads()) {
            throw new NotAllowedException(
                            "editor-only", "The views of the desk are kept by the desk editor. Save one of your own.")
                    .with("view", id.value());
        }
        return view;
    }
}
