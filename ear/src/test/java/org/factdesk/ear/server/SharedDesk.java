package org.factdesk.ear.server;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The one desk that tests from outside share; it is started by the first of them and ended with the JVM. It begins with
 * the texts of the shared folder or, where that is missing, with the project's own.
 */
public final class SharedDesk {

    private static final MailSink MAIL = MailSink.open();

    private static DeskServer server;

    private SharedDesk() {}

    /** The desk, started and ready. */
    public static synchronized DeskServer server() {
        if (server == null) {
            DeskServer started = DeskServer.demo("shared")
                    .withQuickSignIns()
                    .with("FACTDESK_SOURCING", "require")
                    .with("FACTDESK_SEEDS", seeds().toString())
                    .with("FACTDESK_SMTP_URL", MAIL.url())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            server = started;
        }
        return server;
    }

    /** The mail server of that desk; nobody there has a mail address until a test gives them one. */
    public static MailSink mail() {
        return MAIL;
    }

    private static Path seeds() {
        Path received = Path.of(System.getProperty("factdesk.shared"), "seeds");
        Path own = Path.of("..", "seeds").toAbsolutePath().normalize();
        return Files.isDirectory(received) ? received.normalize() : own;
    }
}
