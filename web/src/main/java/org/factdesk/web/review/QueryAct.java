package org.factdesk.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.factdesk.domain.claim.Addressee;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.service.claim.QueryDesk;
import org.factdesk.web.desk.DeskWords;

/** Asking the claimant or the writer. */
@Named
@ViewScoped
public class QueryAct implements ClaimAct, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QueryDesk desk;

    @Inject
    private ClaimView view;

    @Inject
    private ClaimActs acts;

    @Inject
    private DeskWords words;

    private String to = Addressee.CLAIMANT.name();
    private String text;
    private String dueOn;

    /** Notes the question as sent. */
    public void send() {
        again();
    }

    @Override
    public void again() {
        acts.perform(this, () -> desk.ask(view.claim(), view.getSeen(), Addressee.valueOf(to), text, day()));
    }

    private LocalDate day() {
        if (dueOn == null || dueOn.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(dueOn.strip());
        } catch (DateTimeException e) {
            throw (InvalidException) new InvalidException(
                            "not-a-day", words.of("claim.details.noDay", words.of("claim.query.due"), dueOn))
                    .initCause(e);
        }
    }

    @Override
    public String name() {
        return "query";
    }

    @Override
    public List<Said> mine() {
        return List.of(
                new Said(words.of("claim.query.to"), words.or("query.to." + to, "")),
                new Said(words.of("claim.query.text"), text),
                new Said(words.of("claim.query.due"), dueOn));
    }

    @Override
    public void forget() {
        to = Addressee.CLAIMANT.name();
        text = null;
        dueOn = null;
    }

    /** Whom the question can go to. */
    public Addressee[] getAddressees() {
        return Addressee.values();
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getDueOn() {
        return dueOn;
    }

    public void setDueOn(String dueOn) {
        this.dueOn = dueOn;
    }
}
