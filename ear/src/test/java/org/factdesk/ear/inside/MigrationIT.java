package org.factdesk.ear.inside;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import org.factdesk.service.desk.NoteDesk;
import org.factdesk.service.desk.SchemaMigration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MigrationIT {

    @Deployment
    static EnterpriseArchive desk() {
        return Deployed.with(MigrationIT.class);
    }

    @EJB
    private SchemaMigration migration;

    @EJB
    private NoteDesk notes;

    @Test
    void theSchemaIsBroughtToItsNewestVersion() {
        assertTrue(migration.known() > 0);
    }

    @Test
    void anEntityIsStored() {
        assertTrue(notes.note() > 0);
    }
}
