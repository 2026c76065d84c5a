package org.factdesk.ear.inside;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The real EAR as it is delivered, with a test's classes added to its WAR. */
public final class Deployed {

    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String WEB_DESCRIPTOR = "WEB-INF/web.xml";

    private Deployed() {}

    /** @param tests the test class and whatever it needs inside the server */
    public static EnterpriseArchive with(Class<?>... tests) {
        File file = new File(System.getProperty("factdesk.ear"));
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "factdesk-inside.ear")
                .importFrom(file)
                .as(EnterpriseArchive.class);
        WebArchive war = ear.getAsType(WebArchive.class, "/factdesk.war");
        war.addClasses(tests);
        // The runner's servlet is no page of the desk, and nobody signs in to it.
        war.setWebXML(new StringAsset(text(war, WEB_DESCRIPTOR)
                .replace(
                        "<url-pattern>/sign-in</url-pattern>",
                        "<url-pattern>/sign-in</url-pattern><url-pattern>/ArquillianServletRunnerEE9</url-pattern>")));
        ear.addAsModule(Testable.archiveToTest(war));
        // The runner asks under the name of the WAR, whatever the descriptor says.
        ear.setApplicationXML(new StringAsset(text(ear, DESCRIPTOR)
                .replace("<context-root>/</context-root>", "<context-root>/factdesk</context-root>")));
        return ear;
    }

    private static String text(Archive<?> archive, String path) {
        try (InputStream in = archive.get(path).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
