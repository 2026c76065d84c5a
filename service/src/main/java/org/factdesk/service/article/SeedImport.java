package org.factdesk.service.article;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.factdesk.domain.desk.DeskException;

/** Reads a folder of texts file by file; what cannot be read is skipped and told, and never stops the start. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SeedImport {

    private static final Logger LOG = Logger.getLogger(SeedImport.class.getName());
    private static final long LARGEST = 20L * 1024 * 1024;

    @Inject
    private FileImport files;

    /** Reads every file of the folder, in the order of their names; folders inside it are left alone. */
    public ImportReport read(Path folder) {
        List<String> skipped = new ArrayList<>();
        int added = 0;
        int known = 0;
        for (Path file : filesOf(folder, skipped)) {
            int articles = read(file, skipped);
            added += Math.max(0, articles);
            known += articles == -1 ? 1 : 0;
        }
        return new ImportReport(added, known, List.copyOf(skipped));
    }

    private static List<Path> filesOf(Path folder, List<String> skipped) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOG.log(Level.FINE, "seed folder", e);
            skipped.add("The folder " + folder + " cannot be read. Set FACTDESK_SEEDS to a folder of texts.");
            return List.of();
        }
    }

    /** The number of articles added, -1 for a file that was known, -2 for one that was skipped. */
    private int read(Path file, List<String> skipped) {
        try {
            if (Files.size(file) > LARGEST) {
                skipped.add(file.getFileName() + " is larger than 20 MB.");
                return -2;
            }
            return files.read(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (DeskException e) {
            skipped.add(file.getFileName() + ": " + e.getMessage());
        } catch (IOException | EJBException e) {
            LOG.log(Level.WARNING, "The file " + file + " was skipped", e);
            skipped.add(file.getFileName() + " cannot be read.");
        }
        return -2;
    }
}
