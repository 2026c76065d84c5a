package org.factdesk.ear.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Is the desk's home there to be written, and nobody else's? */
public final class HomeCheck {

    private final Path home;

    /** @param home the folder that holds the desk's data */
    public HomeCheck(Path home) {
        this.home = home;
    }

    /** Proves that the home can be written and that no desk runs on it, or says what is in the way. */
    public void check() throws Obstacle {
        writable();
        if (isLocked(home.resolve("desk.lock"))) {
            throw new Obstacle("The home " + home
                    + " is in use by another Factdesk; stop that one, or set FACTDESK_HOME to another folder.");
        }
    }

    private void writable() throws Obstacle {
        try {
            Files.createDirectories(home);
            Path probe = Files.createTempFile(home, "probe", ".tmp");
            Files.delete(probe);
        } catch (IOException e) {
            throw new Obstacle("The home " + home + " cannot be written by " + System.getProperty("user.name")
                    + "; make it a writable folder, or set FACTDESK_HOME to another one.");
        }
    }

    /** Says whether another process holds a lock on the file; leaves no lock behind. */
    static boolean isLocked(Path file) throws Obstacle {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            throw new Obstacle("The file " + file + " cannot be locked by " + System.getProperty("user.name")
                    + "; make it writable, or set FACTDESK_HOME to another folder.");
        }
    }
}
