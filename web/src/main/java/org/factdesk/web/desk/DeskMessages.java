package org.factdesk.web.desk;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.factdesk.domain.desk.DeskException;
import org.factdesk.service.desk.Collision;

/** The one place where what the desk says to a person becomes a message of the page. */
@Named
@RequestScoped
public class DeskMessages {

    private static final String EXPIRED = DeskMessages.class.getName() + ".expired";

    @Inject
    private FacesContext faces;

    @Inject
    private DeskWords words;

    /**
     * Does the work; a refusal becomes a message, at the field it is about where the page has one of that id.
     *
     * @return whether it was done
     */
    public boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (DeskException e) {
            refuse(e);
        } catch (EJBAccessException e) {
            error(words.of("problem.notAllowed"), words.of("problem.kept"));
        } catch (EJBException e) {
            if (!Collision.stale(e)) {
                throw e;
            }
            error(words.of("problem.stale"), words.of("problem.kept"));
        }
        return false;
    }

    /** The sentence of a refusal, for places that are no page message. */
    public String sentence(RuntimeException problem) {
        if (problem instanceof DeskException) {
            return problem.getMessage();
        }
        if (problem instanceof EJBAccessException) {
            return words.of("problem.notAllowed");
        }
        if (Collision.stale(problem)) {
            return words.of("problem.stale");
        }
        throw problem;
    }

    /** Says that something was refused. */
    public void refuse(DeskException problem) {
        UIInput field = field(problem.details().get("field"));
        if (field == null) {
            error(problem.getMessage(), words.of("problem.kept"));
            return;
        }
        field.setValid(false);
        faces.addMessage(
                field.getClientId(faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, problem.getMessage(), null));
        faces.validationFailed();
    }

    /** A toast: what was done. */
    public void done(String key, Object... values) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.of(key, values), null));
    }

    /** The same on the next page, after a redirect. */
    public void doneThere(String key, Object... values) {
        done(key, values);
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** A notice that asks for attention. */
    public void warn(String title, String text) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, title, text));
    }

    /** A notice that something failed: what, then what was kept or what to do. */
    public void error(String title, String text) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, title, text));
        faces.validationFailed();
    }

    /** After the redirect that follows, the browser forgets what it kept of this page's fields. */
    public void forgetDraft(String page, String scope) {
        Flash flash = faces.getExternalContext().getFlash();
        flash.put("draftPage", page);
        flash.put("draftScope", scope);
    }

    /** The next page says that it was read anew; the flash is written too early for that. */
    static void noteExpired(ExternalContext external) {
        external.getSessionMap().put(EXPIRED, Boolean.TRUE);
    }

    /** The notices of this page; toasts are not among them. */
    public List<DeskNotice> getNotices() {
        ExternalContext external = faces.getExternalContext();
        if (external.getSession(false) != null && external.getSessionMap().remove(EXPIRED) != null) {
            warn(words.of("expired.title"), words.of("expired.text"));
        }
        return faces.getMessageList(null).stream()
                .filter(message -> !message.getSeverity().equals(FacesMessage.SEVERITY_INFO))
                .map(DeskNotice::of)
                .toList();
    }

    private UIInput field(Object name) {
        if (name == null) {
            return null;
        }
        AtomicReference<UIInput> found = new AtomicReference<>();
        find(faces.getViewRoot(), name.toString(), found);
        return found.get();
    }

    private static void find(UIComponent at, String id, AtomicReference<UIInput> found) {
        if (id.equals(at.getId()) && at instanceof UIInput && at.isRendered()) {
            found.set((UIInput) at);
        }
        if (!at.isRendered() || String.valueOf(at.getFamily()).contains("Repeat")) {
            return; // what is not shown, and rows, of which there are many with one id
        }
        at.getFacetsAndChildren().forEachRemaining(child -> {
            if (found.get() == null) {
                find(child, id, found);
            }
        });
    }
}
