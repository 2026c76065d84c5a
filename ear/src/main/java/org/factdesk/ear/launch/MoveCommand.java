package org.factdesk.ear.launch;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Runs the move to another database on the migrations and libraries of the packaged application, without a server. */
final class MoveCommand {

    /** What of the application the move needs; the rest stays packed. */
    private static final List<String> PARTS =
            List.of("lib/flyway", "lib/jackson", "lib/factdesk-domain", "factdesk-service");

    private final Path users;
    private final Path folder;

    /** @param users the server's folder of servers and shared resources */
    MoveCommand(Path users, Path home) {
        this.users = users;
        this.folder = home.resolve("runtime").resolve("move");
    }

    void run(String... arguments) throws Obstacle {
        try (URLClassLoader loader =
                new URLClassLoader(classPath().toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            Method main = loader.loadClass("org.factdesk.ear.move.Move").getMethod("main", String[].class);
            main.invoke(null, (Object) arguments);
        } catch (IOException | ReflectiveOperationException e) {
            Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
            throw (Obstacle) new Obstacle("The move cannot run (" + cause + "); look at " + folder + ".").initCause(e);
        }
    }

    private List<URL> classPath() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        try (Stream<Path> drivers = Files.list(users.resolve(Path.of("shared", "resources", "jdbc")))) {
            for (Path driver : drivers.toList()) {
                urls.add(driver.toUri().toURL());
            }
        }
        Files.createDirectories(folder);
        try (ZipFile application =
                new ZipFile(users.resolve(Path.of("servers", "defaultServer", "apps", "factdesk.ear"))
                        .toFile())) {
            for (ZipEntry entry : Collections.list(application.entries())) {
                if (PARTS.stream().anyMatch(entry.getName()::startsWith)) {
                    urls.add(extracted(application, entry).toUri().toURL());
                }
            }
        }
        return urls;
    }

    private Path extracted(ZipFile application, ZipEntry entry) throws IOException {
        Path file = folder.resolve(Path.of(entry.getName()).getFileName().toString());
        try (InputStream bytes = application.getInputStream(entry)) {
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
