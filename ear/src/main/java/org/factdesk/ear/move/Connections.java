package org.factdesk.ear.move;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Opens a database for the migrations, which know the built-in one by its connections and not by its address. */
record Connections(String url, String user, String password) implements DataSource {

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String name, String secret) throws SQLException {
        return DriverManager.getConnection(url, name, secret);
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        throw new SQLFeatureNotSupportedException("Nothing is logged here");
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("The address says how long to wait");
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(Connections.class.getPackageName());
    }

    @Override
    public <T> T unwrap(Class<T> wanted) throws SQLException {
        throw new SQLException("There is no " + wanted.getName() + " behind this");
    }

    @Override
    public boolean isWrapperFor(Class<?> wanted) {
        return false;
    }
}
