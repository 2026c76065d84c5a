package org.factdesk.ear.launch;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;

/** The settings that matter before the server runs, read from the environment and proven well-formed. */
public record Settings(
        Path home, String mode, InetAddress address, int port, String databaseUrl, String user, String password) {

    private static final int HIGHEST_PORT = 65_535;

    /** @param modeByDefault the mode where {@code FACTDESK_MODE} is not set */
    public static Settings read(Map<String, String> environment, String modeByDefault) throws Obstacle {
        Path home = home(environment);
        String mode = mode(environment, modeByDefault);
        InetAddress address = address(environment, mode);
        int port = port(environment);
        zone(environment);
        publicUrl(environment);
        seeds(environment);
        generate(environment, mode);
        String url = environment.getOrDefault("FACTDESK_DB_URL", "jdbc:derby:" + home.resolve("db") + ";create=true");
        return new Settings(
                home,
                mode,
                address,
                port,
                url,
                environment.getOrDefault("FACTDESK_DB_USER", "factdesk"),
                environment.getOrDefault("FACTDESK_DB_PASSWORD", "factdesk"));
    }

    /** The same desk with its data in another database. */
    public Settings at(String url) {
        return new Settings(home, mode, address, port, url, user, password);
    }

    /** Proves that the database answers and may be written, or says what is in the way. */
    public void checkDatabase() throws Obstacle {
        new DatabaseCheck(this).check();
    }

    /** The folder of the built-in database, whether the desk is set to use it or has moved on. */
    public Path builtInDatabase() {
        String derby = "jdbc:derby:";
        return databaseUrl.startsWith(derby)
                ? Path.of(databaseUrl.substring(derby.length()).replaceFirst(";.*", ""))
                : home.resolve("db");
    }

    boolean isDemo() {
        return mode.equals("demo");
    }

    private static Path home(Map<String, String> environment) throws Obstacle {
        String home = environment.get("FACTDESK_HOME");
        if (home == null) {
            return Path.of(System.getProperty("user.home"), ".factdesk");
        }
        try {
            Path path = Path.of(home);
            if (path.isAbsolute()) {
                return path.normalize();
            }
        } catch (InvalidPathException e) {
            throw new Obstacle("FACTDESK_HOME is \"" + home + "\", which is no path (" + e.getReason()
                    + "); set it to a folder for the desk's data.");
        }
        throw new Obstacle("FACTDESK_HOME is \"" + home
                + "\"; set it to the full path of a folder for the desk's data, such as /var/lib/factdesk.");
    }

    private static String mode(Map<String, String> environment, String modeByDefault) throws Obstacle {
        String mode = environment.getOrDefault("FACTDESK_MODE", modeByDefault);
        if (!mode.equals("demo") && !mode.equals("production")) {
            throw new Obstacle(
                    "FACTDESK_MODE is \"" + mode + "\"; set it to demo or production, or leave it out for production.");
        }
        return mode;
    }

    private static InetAddress address(Map<String, String> environment, String mode) throws Obstacle {
        String bind = environment.getOrDefault("FACTDESK_BIND", "127.0.0.1");
        InetAddress address;
        try {
            address = bind.equals("*") ? InetAddress.getByName("0.0.0.0") : InetAddress.getByName(bind);
        } catch (UnknownHostException e) {
            throw new Obstacle("FACTDESK_BIND is \"" + bind
                    + "\", which is no address of this machine; set it to one, or to * for all of them.");
        }
        if (mode.equals("demo") && !address.isLoopbackAddress()) {
            throw new Obstacle("The demo desk listens on the loopback address only, but FACTDESK_BIND is \"" + bind
                    + "\"; leave FACTDESK_BIND out, or set FACTDESK_MODE=production.");
        }
        return address;
    }

    private static int port(Map<String, String> environment) throws Obstacle {
        String port = environment.getOrDefault("FACTDESK_PORT", "9080");
        if (port.matches("[0-9]{1,5}")) {
            int number = Integer.parseInt(port);
            if (number >= 1 && number <= HIGHEST_PORT) {
                return number;
            }
        }
        throw new Obstacle("FACTDESK_PORT is \"" + port + "\"; set it to a number from 1 to 65535.");
    }

    private static void zone(Map<String, String> environment) throws Obstacle {
        String zone = environment.getOrDefault("FACTDESK_ZONE", "UTC");
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new Obstacle("FACTDESK_ZONE is \"" + zone
                    + "\", which is no time zone; set it to one such as Europe/London or UTC.");
        }
    }

    private static void publicUrl(Map<String, String> environment) throws Obstacle {
        String url = environment.get("FACTDESK_PUBLIC_URL");
        if (url == null) {
            return;
        }
        try {
            URI uri = new URI(url);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
                return;
            }
        } catch (URISyntaxException e) {
            // Told below, like every other address that will not do.
        }
        throw new Obstacle("FACTDESK_PUBLIC_URL is \"" + url
                + "\"; set it to the desk's address as readers see it, such as https://factcheck.example.org.");
    }

    private static void seeds(Map<String, String> environment) throws Obstacle {
        String seeds = environment.get("FACTDESK_SEEDS");
        if (seeds != null && !seeds.isBlank() && !Files.isDirectory(Path.of(seeds))) {
            throw new Obstacle("FACTDESK_SEEDS is \"" + seeds
                    + "\", which is no folder; set it to a folder of texts, or leave it out.");
        }
    }

    private static void generate(Map<String, String> environment, String mode) throws Obstacle {
        String claims = environment.get("FACTDESK_GENERATE");
        if (claims == null || claims.isBlank()) {
            return;
        }
        if (!claims.matches("[1-9][0-9]{0,6}|10000000")) {
            throw new Obstacle("FACTDESK_GENERATE is \"" + claims
                    + "\"; set it to a number of claims from 1 to 10000000, or leave it out.");
        }
        if (!mode.equals("demo")) {
            throw new Obstacle("FACTDESK_GENERATE makes claims for the demo accounts; set FACTDESK_MODE=demo, or leave"
                    + " it out.");
        }
    }
}
