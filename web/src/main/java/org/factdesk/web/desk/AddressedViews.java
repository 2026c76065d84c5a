package org.factdesk.web.desk;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Lets forms keep the parameters of their page's address: after a refused save the address still names the claim or
 * article, so that it can be reloaded, shared and come back to after signing in, and typed text is found again under it.
 */
public class AddressedViews extends ViewHandlerWrapper {

    /** @param wrapped the view handler of Faces */
    public AddressedViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String view) {
        String address = super.getActionURL(faces, view);
        boolean here =
                faces.getViewRoot() != null && view.equals(faces.getViewRoot().getViewId());
        String query = ((HttpServletRequest) faces.getExternalContext().getRequest()).getQueryString();
        return here && query != null && address.indexOf('?') < 0 ? address + "?" + query : address;
    }
}
