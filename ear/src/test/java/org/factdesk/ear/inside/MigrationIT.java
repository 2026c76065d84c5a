package org.factdesk.ear.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.factdesk.service.audit.AuditVerifier;
import org.factdesk.service.desk.SchemaMigration;
import org.factdesk.service.opening.DeskHealth;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@Order(2)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the server that tests deploy to")
@ExtendWith(ArquillianExtension.class)
class MigrationIT {

    @Deployment
    static EnterpriseArchive desk() {
        return Deployed.with(MigrationIT.class);
    }

    @EJB
    private SchemaMigration migration;

    @EJB
    private DeskHealth health;

    @EJB
    private AuditVerifier audit;

    @Test
    void theSchemaIsBroughtToItsNewestVersion() throws IOException {
        try (InputStream newest = MigrationIT.class.getResourceAsStream("/" + Deployed.NEWEST_MIGRATION)) {
            assertEquals(new String(newest.readAllBytes(), StandardCharsets.UTF_8), migration.newest());
        }
    }

    @Test
    void theDeskIsReadyOnceItIsOpen() {
        assertTrue(health.ready());
    }

    @Test
    void theAuditTrailBeginsWithTheOpeningOfTheDesk() {
        assertEquals(64, audit.head().head().length());
    }
}
