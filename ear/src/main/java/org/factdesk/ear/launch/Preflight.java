package org.factdesk.ear.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * A look at the machine before the server starts, so that what is wrong is told in one sentence and not by a server's
 * stack trace: settings, home, lock, port and database.
 */
public final class Preflight {

    private Preflight() {}

    /** Ends with 0 when the desk can start, else with 1 and one sentence on standard error. */
    public static void main(String[] arguments) {
        try {
            check(Settings.read(System.getenv(), System.getProperty("factdesk.mode", "production")));
        } catch (Obstacle obstacle) {
            System.err.println(obstacle.getMessage());
            System.exit(1);
        }
    }

    static void check(Settings settings) throws Obstacle {
        new HomeCheck(settings.home()).check();
        portIsFree(settings);
        DatabaseCheck database = new DatabaseCheck(settings);
        database.check();
        database.checkMovedWhole();
    }

    private static void portIsFree(Settings settings) throws Obstacle {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.address(), settings.port()));
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            throw new Obstacle(sentence(settings.address().getHostAddress(), settings.port(), reason));
        }
    }

    private static String sentence(String address, int port, String reason) {
        if (reason.startsWith("Permission denied")) {
            return "Port " + port + " may not be opened by " + System.getProperty("user.name")
                    + "; set FACTDESK_PORT to a number above 1023.";
        }
        if (reason.startsWith("Cannot assign requested address")) {
            return "The address " + address + " is not one of this machine's; mend FACTDESK_BIND.";
        }
        return "Port " + port + " on " + address
                + " is taken by another program; stop that one, or set FACTDESK_PORT to a free port.";
    }
}
