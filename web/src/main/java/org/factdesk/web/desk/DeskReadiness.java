package org.factdesk.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.factdesk.service.opening.DeskHealth;

/** Ready means: the desk is open and its database answers. */
@Readiness
@ApplicationScoped
public class DeskReadiness implements HealthCheck {

    @Inject
    private DeskHealth health;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("desk").status(health.ready()).build();
    }
}
