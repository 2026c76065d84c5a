package org.factdesk.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.factdesk.service.coverage.ChangeReading;
import org.factdesk.service.coverage.ListedChange;
import org.factdesk.web.desk.ActiveUser;
import org.factdesk.web.desk.DeskRight;

/** What the start page tells a person of changes: those asked of them, and what came of those they asked for. */
@Named
@RequestScoped
public class DeskChanges {

    private static final int FEW = 8;

    @Inject
    private ChangeReading reading;

    @Inject
    private ActiveUser user;

    private List<ListedChange> asked;
    private List<ListedChange> answered;

    /** Those that wait for the person's word. */
    public List<ListedChange> getAsked() {
        if (asked == null) {
            asked = user.can(DeskRight.ADD) ? reading.askedOfCaller(FEW) : List.of();
        }
        return asked;
    }

    /** Those that the person asked for and a writer said something to. */
    public List<ListedChange> getAnswered() {
        if (answered == null) {
            answered = user.can(DeskRight.CHECK) ? reading.answeredToCaller(FEW) : List.of();
        }
        return answered;
    }
}
