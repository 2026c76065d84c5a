package org.factdesk.ear.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The server's files, unpacked once per version into the home. They are unpacked under another name and renamed at the
 * end, so that what has the right name is whole, whatever happened on the way; other versions are removed.
 */
final class ServerFiles {

    private static final String ARCHIVE = "/server.zip";
    private static final String LABEL = "/server.properties";

    private final Path runtimes;

    ServerFiles(Path home) {
        this.runtimes = home.resolve("runtime");
    }

    /** @return the folder that holds the server */
    Path unpack() throws Obstacle {
        try {
            Files.createDirectories(runtimes);
            try (FileChannel channel = FileChannel.open(
                            runtimes.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                Path target = runtimes.resolve(version());
                removeAllBut(target, lock);
                if (!Files.isDirectory(target)) {
                    Path unfinished = runtimes.resolve(version() + ".unfinished");
                    extract(unfinished);
                    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
                }
                return target.resolve("wlp");
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Obstacle("The server cannot be unpacked into " + runtimes + " (" + e.getMessage()
                    + "); make room and make it writable.");
        }
    }

    private static String version() throws IOException, Obstacle {
        Properties label = new Properties();
        try (InputStream in = ServerFiles.class.getResourceAsStream(LABEL)) {
            if (in == null) {
                throw new Obstacle("This is not the packaged desk; run mvn -Pdist package and start"
                        + " ear/target/factdesk.jar.");
            }
            label.load(in);
        }
        return label.getProperty("version") + "-" + label.getProperty("checksum");
    }

    private void removeAllBut(Path target, FileLock held) throws IOException {
        List<Path> others;
        try (Stream<Path> entries = Files.list(runtimes)) {
            others = entries.filter(entry -> Files.isDirectory(entry) && !entry.equals(target))
                    .toList();
        }
        for (Path other : held.isValid() ? others : List.<Path>of()) {
            try (Stream<Path> tree = Files.walk(other)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void extract(Path folder) throws IOException {
        try (InputStream in = ServerFiles.class.getResourceAsStream(ARCHIVE);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path path = folder.resolve(entry.getName()).normalize();
                if (!path.startsWith(folder)) {
                    throw new IOException("an entry leads outside: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(zip, path);
                }
            }
        }
    }
}
