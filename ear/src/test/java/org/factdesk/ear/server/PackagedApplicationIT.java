package org.factdesk.ear.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** A dependency that a test declares for itself can drop out of the EAR without a word. */
class PackagedApplicationIT {

    @Test
    void theLibrariesThatTheServicesNeedAreInTheEar() throws IOException {
        assertThat(entries())
                .contains(
                        "lib/factdesk-domain.jar",
                        "lib/flyway-core.jar",
                        "lib/flyway-database-derby.jar",
                        "lib/flyway-database-postgresql.jar",
                        "lib/freemarker.jar",
                        "lib/icu4j.jar",
                        "lib/jasperreports-fonts.jar",
                        "lib/jsoup.jar",
                        "lib/openhtmltopdf-pdfbox.jar",
                        "lib/pdfbox.jar",
                        "lib/fontbox.jar",
                        "lib/poi-ooxml.jar",
                        "lib/tika-core.jar");
    }

    @Test
    void whatTheServerBringsIsNotInTheEar() throws IOException {
        assertThat(entries())
                .noneMatch(entry -> entry.matches("lib/(derby|postgresql|eclipselink|jakarta\\.jakartaee|junit).*"));
    }

    private static List<String> entries() throws IOException {
        try (ZipFile ear = new ZipFile(System.getProperty("factdesk.ear"))) {
            return ear.stream().map(ZipEntry::getName).toList();
        }
    }
}
