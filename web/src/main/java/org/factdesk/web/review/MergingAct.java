package org.factdesk.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.service.evidence.ClaimMerging;
import org.factdesk.web.desk.DeskWords;

/** Merging the claim into another one that says the same, and telling it apart again. */
@Named
@ViewScoped
public class MergingAct implements ClaimAct, Serializable {

    private static final long serialVersionUID = 1L;

    /** An id by itself or at the end of the address of its page. */
    private static final Pattern ID = Pattern.compile("(?:.*[?&]id=)?([0-9A-Za-z_-]{1,40})(?:[&#].*)?");

    @Inject
    private ClaimMerging merging;

    @Inject
    private ClaimView view;

    @Inject
    private ClaimActs acts;

    @Inject
    private DeskWords words;

    private String into;
    private boolean undoing;

    /** Merges into the claim that was typed. */
    public void merge() {
        undoing = false;
        again();
    }

    /** Tells the claim apart again. */
    public void unmerge() {
        undoing = true;
        again();
    }

    @Override
    public void again() {
        acts.perform(this, () -> {
            if (undoing) {
                merging.unmerge(view.claim(), view.getSeen());
            } else {
                merging.merge(view.claim(), view.getSeen(), other());
            }
        });
    }

    private ClaimId other() {
        Matcher id = ID.matcher(into == null ? "" : into.strip());
        if (!id.matches()) {
            throw new InvalidException("missing", words.of("claim.merging.noClaim"));
        }
        return new ClaimId(id.group(1));
    }

    @Override
    public String name() {
        return undoing ? "unmerging" : "merging";
    }

    @Override
    public List<Said> mine() {
        return undoing ? List.of() : List.of(new Said(words.of("claim.merging.into"), into));
    }

    @Override
    public void forget() {
        into = null;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
