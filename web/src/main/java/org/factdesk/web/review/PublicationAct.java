package org.factdesk.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.factdesk.service.desk.DeskSettings;
import org.factdesk.service.review.ReviewDesk;
import org.factdesk.web.desk.DeskWords;

/** Making an approved verdict public. */
@Named
@ViewScoped
public class PublicationAct implements ClaimAct, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewDesk desk;

    @Inject
    private DeskSettings settings;

    @Inject
    private ClaimView view;

    @Inject
    private ClaimActs acts;

    @Inject
    private DeskWords words;

    private String exception;

    /** Publishes. */
    public void publish() {
        again();
    }

    @Override
    public void again() {
        acts.perform(this, () -> desk.publish(view.claim(), view.getSeen(), blankToNull(exception)));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Where readers find it. */
    public String getAddress() {
        return settings.publicUrl() + "/factchecks/" + view.getId();
    }

    @Override
    public String name() {
        return "publication";
    }

    @Override
    public List<Said> mine() {
        return exception == null ? List.of() : List.of(new Said(words.of("claim.sourcing.reason"), exception));
    }

    @Override
    public void forget() {
        exception = null;
    }

    /** Why the sources are enough although the desk asks for more. */
    public String getException() {
        return exception;
    }

    public void setException(String exception) {
        this.exception = exception;
    }
}
