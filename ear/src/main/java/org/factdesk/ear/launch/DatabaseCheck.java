package org.factdesk.ear.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Does the database answer? */
final class DatabaseCheck {

    private static final String DERBY = "jdbc:derby:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String SECONDS_TO_WAIT = "5";

    private final Settings settings;

    DatabaseCheck(Settings settings) {
        this.settings = settings;
    }

    void check() throws Obstacle {
        String url = settings.databaseUrl();
        if (url.startsWith(POSTGRESQL)) {
            connect(url);
        } else if (url.startsWith(DERBY) && !url.startsWith(DERBY + "//")) {
            notInUse(Path.of(url.substring(DERBY.length()).replaceFirst(";.*", "")));
        } else {
            throw new Obstacle("FACTDESK_DB_URL is \"" + url
                    + "\"; set it to a jdbc:postgresql: address, or leave it out for the database in the home.");
        }
    }

    /** The built-in database belongs to one process; while that one runs it holds a lock on this file. */
    private static void notInUse(Path database) throws Obstacle {
        Path lock = database.resolve("dbex.lck");
        if (Files.exists(lock) && HomeCheck.isLocked(lock)) {
            throw new Obstacle("The database " + database
                    + " is in use by another program; stop that one, or set FACTDESK_DB_URL to another database.");
        }
    }

    /** A desk whose move was interrupted has no foreign keys and lacks rows; nobody may work on it. */
    void checkMovedWhole() throws Obstacle {
        String url = settings.databaseUrl();
        if (!url.startsWith(POSTGRESQL)) {
            return;
        }
        try (Connection connection = DriverManager.getConnection(url, properties());
                Statement statement = connection.createStatement();
                ResultSet half = statement.executeQuery("select to_regclass('moving_table') is not null")) {
            if (half.next() && half.getBoolean(1)) {
                throw new Obstacle("The database " + withoutSecrets(url)
                        + " holds a desk that was moved half-way; run the move again, then start the desk.");
            }
        } catch (SQLException e) {
            throw new Obstacle(sentence(withoutSecrets(url), String.valueOf(e.getSQLState())));
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", settings.user());
        properties.setProperty("password", settings.password());
        properties.setProperty("loginTimeout", SECONDS_TO_WAIT);
        properties.setProperty("connectTimeout", SECONDS_TO_WAIT);
        properties.setProperty("socketTimeout", SECONDS_TO_WAIT);
        return properties;
    }

    private void connect(String url) throws Obstacle {
        try (Connection connection = DriverManager.getConnection(url, properties())) {
            if (connection.isReadOnly()) {
                throw new Obstacle("The database " + withoutSecrets(url)
                        + " can only be read; set FACTDESK_DB_URL to one that can be written.");
            }
        } catch (SQLException e) {
            throw new Obstacle(sentence(withoutSecrets(url), String.valueOf(e.getSQLState())));
        }
    }

    private String sentence(String url, String state) {
        return switch (state) {
            case "28P01", "28000" ->
                "The database " + url + " refuses the user \"" + settings.user()
                        + "\"; mend FACTDESK_DB_USER and FACTDESK_DB_PASSWORD.";
            case "3D000" -> "There is no database " + url + "; create it, or mend FACTDESK_DB_URL.";
            case "53300" -> "The database " + url + " has no connection left; raise its max_connections.";
            default ->
                "The database " + url
                        + " cannot be reached; start it, or mend FACTDESK_DB_URL, or leave it out for the built-in database.";
        };
    }

    private static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*", "");
    }
}
