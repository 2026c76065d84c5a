package org.factdesk.web.review;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.factdesk.domain.desk.DeskException;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.domain.desk.StaleVersionException;
import org.factdesk.web.desk.DeskMessages;
import org.primefaces.PrimeFaces;

/**
 * Does what people ask of a claim and says what came of it beside the button: done, refused with a sentence, or somebody
 * was faster, and then both texts stand side by side until one is chosen. Nothing typed is lost.
 */
@Named
@ViewScoped
public class ClaimActs implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClaimView view;

    @Inject
    private DeskMessages messages;

    @Inject
    @Any
    private Instance<ClaimAct> all;

    private Conflict conflict;
    private String refusedAct;
    private String refusal;

    /** Does the work of an act. */
    public void perform(ClaimAct act, Runnable work) {
        long known = view.getKnown();
        refusedAct = null;
        refusal = null;
        try {
            work.run();
            view.reload();
            conflict = null;
            act.forget();
            all.forEach(ClaimAct::follow);
            messages.done("claim.done." + act.name());
            PrimeFaces.current().ajax().addCallbackParam("saved", act.name());
        } catch (StaleVersionException e) {
            overtaken(act, known);
        } catch (DeskException | EJBAccessException e) {
            refuse(act, messages.sentence(e));
        } catch (EJBException e) {
            messages.sentence(e);
            overtaken(act, known);
        }
    }

    /** Says beside the act why it was not done. */
    public void refuse(ClaimAct act, String sentence) {
        refusedAct = act.name();
        refusal = sentence;
        PrimeFaces.current().ajax().addCallbackParam("refused", act.name());
    }

    private void overtaken(ClaimAct act, long known) {
        view.reload();
        conflict = new Conflict(act.name(), act.mine(), act.theirs(), view.since(known));
        for (ClaimAct other : all) {
            if (!other.name().equals(act.name())) {
                other.follow();
            }
        }
        PrimeFaces.current().ajax().addCallbackParam("refused", "conflict");
    }

    /** Shows both texts of an act whose words somebody else changed. */
    public void compare(ClaimAct act) {
        conflict = new Conflict(
                act.name(),
                act.mine(),
                act.theirs(),
                view.since(0).stream().limit(1).toList());
        PrimeFaces.current().ajax().addCallbackParam("refused", "conflict");
    }

    /** Does the refused act again, on the claim as it is now. */
    public void keepMine() {
        ClaimAct act = act(conflict.act());
        conflict = null;
        act.again();
    }

    /** Leaves the claim as it is stored and forgets what was typed. */
    public void takeStored() {
        ClaimAct act = act(conflict.act());
        conflict = null;
        act.forget();
        PrimeFaces.current().ajax().addCallbackParam("saved", act.name());
    }

    /** Puts the comparison away and leaves what was typed in its fields. */
    public void edit() {
        conflict = null;
    }

    private ClaimAct act(String name) {
        for (ClaimAct act : all) {
            if (act.name().equals(name)) {
                return act;
            }
        }
        throw new NotFoundException("unknown-act", "There is no act " + name);
    }

    /** Why an act was refused just now, or null. */
    public String refusalOf(String act) {
        return act.equals(refusedAct) ? refusal : null;
    }

    public Conflict getConflict() {
        return conflict;
    }
}
