package org.factdesk.web.claim;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.domain.claim.ViewId;
import org.factdesk.service.claim.ViewDesk;
import org.factdesk.service.claim.ViewRow;
import org.factdesk.web.desk.ActiveUser;
import org.factdesk.web.desk.DeskMessages;
import org.factdesk.web.desk.DeskRight;

/** Keeping the list that is shown under a name, and naming anew and deleting what is kept. */
@Named
@ViewScoped
public class QueueKeeping implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ViewDesk views;

    @Inject
    private QueueView page;

    @Inject
    private QueueRail rail;

    @Inject
    private ActiveUser user;

    @Inject
    private DeskMessages messages;

    private String name;
    private boolean desk;
    private List<Kept> kept = new ArrayList<>();

    /** A view that the person may change. */
    public static class Kept implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String id;
        private final boolean desk;
        private String name;

        Kept(ViewRow row) {
            this.id = row.id().value();
            this.desk = row.desk();
            this.name = row.name();
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        /** Whether everybody has it. */
        public boolean isDesk() {
            return desk;
        }
    }

    @PostConstruct
    void read() {
        rail.readAnew();
        kept = new ArrayList<>();
        views.mine().forEach(row -> kept.add(new Kept(row)));
        if (user.can(DeskRight.LEAD)) {
            views.ofDesk().forEach(row -> kept.add(new Kept(row)));
        }
    }

    /** Keeps the list that is shown. */
    public void save() {
        String query = page.getAddress().fromStart().replaceFirst("^\\?", "");
        if (messages.attempt(() -> keep(query))) {
            messages.done("queue.keep.done", name.strip());
            name = null;
            desk = false;
            read();
        }
    }

    private void keep(String query) {
        if (desk) {
            views.saveForDesk(name, query);
        } else {
            views.save(name, query);
        }
    }

    /** Gives a kept view the name that was typed. */
    public void rename(Kept view) {
        if (messages.attempt(() -> views.rename(new ViewId(view.id), view.name))) {
            messages.done("queue.keep.renamed", view.name);
        }
        read();
    }

    /** Forgets a kept view. */
    public void delete(Kept view) {
        if (messages.attempt(() -> views.delete(new ViewId(view.id)))) {
            messages.done("queue.keep.deleted", view.name);
        }
        read();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isDesk() {
        return desk;
    }

    public void setDesk(boolean desk) {
        this.desk = desk;
    }

    public List<Kept> getKept() {
        return kept;
    }
}
