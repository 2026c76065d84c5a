package org.factdesk.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Leads to another page of the desk after something was done; messages and forgotten drafts travel along. */
@RequestScoped
public class DeskWay {

    @Inject
    private FacesContext faces;

    /** @param path of the page with its parameters, beginning with a slash */
    public void to(String path) {
        ExternalContext external = faces.getExternalContext();
        external.getFlash().setRedirect(true);
        try {
            external.redirect(external.getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
