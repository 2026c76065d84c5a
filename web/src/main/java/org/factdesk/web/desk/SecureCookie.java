package org.factdesk.web.desk;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.factdesk.service.desk.DeskSettings;

/** Where the desk is reached by https, its session cookie travels by https alone. */
@WebListener
public class SecureCookie implements ServletContextListener {

    @Inject
    private DeskSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (settings.publicUrl().startsWith("https://")) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
