package org.factdesk.service.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Holds the home of the desk while it runs, so that no second desk writes into it. */
@ApplicationScoped
public class DeskLock {

    private static final Logger LOG = Logger.getLogger(DeskLock.class.getName());

    @Inject
    private DeskSettings settings;

    private FileChannel channel;
    private FileLock lock;

    /** Takes the home, or fails when another desk holds it. */
    public synchronized void take() {
        Path file = settings.home().resolve("desk.lock");
        try {
            Files.createDirectories(file.getParent());
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
        } catch (IOException e) {
            throw new IllegalStateException("The home of the desk cannot be written: " + settings.home(), e);
        }
        if (lock == null) {
            throw new IllegalStateException("Another desk runs on the home " + settings.home());
        }
    }

    /** Gives the home back. */
    public synchronized void release() {
        try {
            if (lock != null) {
                lock.release();
            }
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "the lock ends with the process", e);
        }
    }
}
