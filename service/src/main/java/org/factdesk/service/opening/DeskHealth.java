package org.factdesk.service.opening;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Whether the desk can take work now. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeskHealth {

    private static final Logger LOG = Logger.getLogger(DeskHealth.class.getName());
    private static final int PATIENCE_SECONDS = 3;

    @Resource(lookup = "jdbc/factdesk")
    private DataSource database;

    @Inject
    private DeskOpening opening;

    /** True when the desk is open and its database answers. */
    public boolean ready() {
        try (Connection connection = database.getConnection()) {
            return opening.isOpen() && connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            LOG.log(Level.FINE, "the database does not answer", e);
            return false;
        }
    }
}
