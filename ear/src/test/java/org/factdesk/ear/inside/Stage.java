package org.factdesk.ear.inside;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.service.claim.ClaimDesk;

/** What the tests do behind the desk's back, in the name of whoever calls; only in the tests' archive. */
@Path("stage")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN)
public class Stage {

    @Resource(lookup = "jdbc/factdesk")
    private DataSource database;

    @Resource
    private UserTransaction transaction;

    @Inject
    private ClaimDesk claims;

    /** Executes a statement; answers how many rows it changed, or the SQL state of its refusal. */
    @POST
    @Path("statement")
    public String statement(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return String.valueOf(statement.executeUpdate(sql));
        } catch (SQLException e) {
            return e.getSQLState() + " " + e.getMessage();
        }
    }

    /** The one number that a query finds. */
    @POST
    @Path("number")
    public String number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                java.sql.ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getLong(1));
        }
    }

    /** Moves the desk's clock so many seconds away from the right time. */
    @POST
    @Path("clock")
    public String clock(String seconds) {
        ClockThatJumps.jump(Duration.ofSeconds(Long.parseLong(seconds)));
        return seconds;
    }

    /** Takes a claim for the caller in a transaction that fails when everything, its audit entry too, is written. */
    @POST
    @Path("mishap")
    public String mishap(String claim) throws Exception {
        transaction.begin();
        claims.assign(new ClaimId(claim), null, "checker");
        transaction.rollback();
        return "failed";
    }

    /** Calls every method of a bean with nothing in its hands; says of each whether the caller was let in. */
    @POST
    @Path("doors")
    public String doors(String bean) throws Exception {
        StringBuilder answers = new StringBuilder();
        Class<?> type = Class.forName(bean);
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                answers.append(method.toGenericString())
                        .append('\t')
                        .append(letsIn(type, method) ? "in" : "out")
                        .append('\n');
            }
        }
        return answers.toString();
    }

    private boolean letsIn(Class<?> type, Method method) throws Exception {
        Object bean = CDI.current().select(type).get();
        transaction.begin();
        try {
            method.invoke(bean, nothings(method));
            return true;
        } catch (InvocationTargetException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof EJBAccessException) {
                    return false;
                }
            }
            return true;
        } finally {
            transaction.rollback();
        }
    }

    private static Object[] nothings(Method method) {
        Class<?>[] types = method.getParameterTypes();
        Object[] nothings = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            if (types[i] == boolean.class) {
                nothings[i] = false;
            } else if (types[i] == int.class) {
                nothings[i] = 1;
            } else if (types[i] == long.class) {
                nothings[i] = 1L;
            }
        }
        return nothings;
    }
}
