package org.factdesk.web.desk;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.factdesk.service.desk.DeskSettings;
import org.factdesk.service.opening.DeskOpening;

/** Says on the console that the desk is ready, once its port answers: the address, the accounts, how to stop. */
@WebListener
public class Announcement implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(Announcement.class.getName());
    private static final int TRIES = 300;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private DeskOpening opening;

    @Inject
    private DeskSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        executor.execute(this::announce);
    }

    private void announce() {
        for (int i = 0; i < TRIES && !answers(); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        PrintWriter console = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        console.println();
        opening.announcement().forEach(line -> console.println("  " + line));
        console.println();
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            String bound = settings.value("FACTDESK_BIND").orElse("127.0.0.1");
            InetAddress address =
                    InetAddress.getByName(bound.equals("*") || bound.equals("0.0.0.0") ? "127.0.0.1" : bound);
            socket.connect(new InetSocketAddress(address, settings.port()), 200);
            return true;
        } catch (IOException e) {
            LOG.log(Level.FINEST, "not yet", e);
            return false;
        }
    }
}
