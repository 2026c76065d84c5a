package org.factdesk.service.opening;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.factdesk.service.account.FirstAccounts;
import org.factdesk.service.article.ImportReport;
import org.factdesk.service.article.SeedImport;
import org.factdesk.service.audit.AuditVerifier;
import org.factdesk.service.coverage.CoverageCatchUp;
import org.factdesk.service.desk.DeskLock;
import org.factdesk.service.desk.DeskSettings;
import org.factdesk.service.generate.DeskGenerator;

/** Opens the desk once the schema stands. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DeskOpening {

    @Inject
    private DeskSettings settings;

    @Inject
    private DeskLock lock;

    @Inject
    private FirstAccounts accounts;

    @Inject
    private SeedImport seeds;

    @Inject
    private DeskGenerator generator;

    @Inject
    private AuditVerifier trail;

    @Inject
    private CoverageCatchUp coverage;

    private static final Logger LOG = Logger.getLogger(DeskOpening.class.getName());

    private final List<String> announcement = new ArrayList<>();
    private boolean open;

    @PostConstruct
    void open() {
        lock.take();
        accounts.makeDesk();
        if (settings.demo()) {
            accounts.makeDemo();
        }
        while (coverage.countSome()) {
            LOG.fine("counting the units of earlier articles");
        }
        settings.generate()
                .ifPresentOrElse(claims -> announcement.add(generator.fill(claims)), () -> generator.settle());
        settings.seeds().ifPresent(folder -> tell(seeds.read(folder)));
        announce();
        trail.tellFaults();
        open = true;
    }

    @PreDestroy
    void close() {
        open = false;
        lock.release();
    }

    /** Whether the desk takes work. */
    @PermitAll
    public boolean isOpen() {
        return open;
    }

    /** What the desk says of itself when it is ready, line by line. */
    @PermitAll
    public List<String> announcement() {
        return List.copyOf(announcement);
    }

    private void tell(ImportReport report) {
        announcement.add("Articles: " + report.added() + " added, " + report.known() + " files known already.");
        report.skipped().forEach(sentence -> announcement.add("Skipped: " + sentence));
    }

    private void announce() {
        String address = "http://localhost:" + settings.port() + "/";
        announcement.add(0, "Factdesk is ready at " + address);
        if (settings.demo()) {
            announcement.add("Demo accounts: "
                    + String.join(", ", accounts.demoAccounts().keySet()));
            announcement.add("Password of each: " + accounts.demoPassword());
        }
        Optional<String> key = settings.demo() ? Optional.empty() : accounts.newFirstAdminKey();
        key.ifPresent(secret -> announcement.add("First start: make the administrator's account, once, at "
                + settings.publicUrl() + "/account/first-admin?key=" + secret));
        announcement.add("To stop it, press Ctrl-C.");
    }
}
