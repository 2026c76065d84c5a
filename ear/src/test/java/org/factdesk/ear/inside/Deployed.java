package org.factdesk.ear.inside;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The real EAR as it is delivered, with a test's classes added to its WAR and a clock that tests can move. */
public final class Deployed {

    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String WEB_DESCRIPTOR = "WEB-INF/web.xml";

    /** The resource of the WAR that names the newest migration of the sources. */
    static final String NEWEST_MIGRATION = "newest-migration.txt";

    private static final Path MIGRATIONS = Path.of("..", "service", "src", "main", "resources", "db", "migration");
    private static final Pattern NUMBERED = Pattern.compile("V(\\d+)__.*\\.sql");

    private Deployed() {}

    /** @param tests the test class and whatever it needs inside the server */
    public static EnterpriseArchive with(Class<?>... tests) {
        File file = new File(System.getProperty("factdesk.ear"));
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "factdesk-inside.ear")
                .importFrom(file)
                .as(EnterpriseArchive.class);
        WebArchive war = ear.getAsType(WebArchive.class, "/factdesk.war");
        war.addClasses(tests);
        war.addAsResource(new StringAsset(newestMigration()), NEWEST_MIGRATION);
        // The runner's servlet is no page of the desk, and nobody signs in to it.
        war.setWebXML(new StringAsset(text(war, WEB_DESCRIPTOR)
                .replace(
                        "<url-pattern>/sign-in</url-pattern>",
                        "<url-pattern>/sign-in</url-pattern><url-pattern>/ArquillianServletRunnerEE9</url-pattern>")));
        ear.addAsModule(Testable.archiveToTest(war));
        JavaArchive services = ear.getAsType(JavaArchive.class, "/factdesk-service.jar");
        ear.addAsModule(services.addClass(ClockThatJumps.class));
        // The runner asks under the name of the WAR, whatever the descriptor says.
        ear.setApplicationXML(new StringAsset(text(ear, DESCRIPTOR)
                .replace("<context-root>/</context-root>", "<context-root>/factdesk</context-root>")));
        return ear;
    }

    private static String newestMigration() {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.map(file -> NUMBERED.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> name.group(1))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Archive<?> archive, String path) {
        try (InputStream in = archive.get(path).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
