package org.factdesk.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.factdesk.service.desk.DeskSettings;
import org.factdesk.service.review.ReviewDesk;

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

    /** Publishes. */
    public void publish() {
        again();
    }

    @Override
    public void again() {
        acts.perform(this, () -> desk.publish(view.claim(), view.getSeen()));
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
        return List.of();
    }

    @Override
    public void forget() {
        // nothing is typed here
    }
}
