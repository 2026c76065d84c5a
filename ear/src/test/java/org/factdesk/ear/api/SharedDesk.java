package org.factdesk.ear.api;

import org.factdesk.ear.server.DeskServer;

/** The one desk that all tests of the web API share; it is started by the first and ended with the JVM. */
final class SharedDesk {

    private static DeskServer server;

    private SharedDesk() {}

    static synchronized DeskServer server() {
        if (server == null) {
            DeskServer started = DeskServer.demo("api").start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            server = started;
        }
        return server;
    }
}
