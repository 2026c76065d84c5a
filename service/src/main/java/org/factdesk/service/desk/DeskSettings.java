package org.factdesk.service.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * The settings of this desk. Each is read from the environment variable of its name, then from the system property of
 * the same name in lower case with dots ({@code FACTDESK_HOME}, {@code factdesk.home}), then has a default.
 */
@ApplicationScoped
public class DeskSettings {

    /** The folder that holds the data, {@code ~/.factdesk} by default. */
    public Path home() {
        return Path.of(value("FACTDESK_HOME")
                .orElse(Path.of(System.getProperty("user.home"), ".factdesk").toString()));
    }

    /** The HTTP port, 9080 by default. */
    public int port() {
        return Integer.parseInt(value("FACTDESK_PORT").orElse("9080"));
    }

    /** Whether this is the demo desk, with accounts for everybody and a loopback address only. */
    public boolean demo() {
        return value("FACTDESK_MODE").orElse("production").equalsIgnoreCase("demo");
    }

    /** The password of all demo accounts, where one is set. */
    public Optional<String> demoPassword() {
        return value("FACTDESK_DEMO_PASSWORD");
    }

    /** The folder of texts that the demo desk starts with, where one is set. */
    public Optional<Path> seeds() {
        return value("FACTDESK_SEEDS").map(Path::of);
    }

    /** How many claims an empty demo desk makes up, where it is to. */
    public Optional<Integer> generate() {
        return value("FACTDESK_GENERATE").map(Integer::valueOf);
    }

    /** The time zone of the newsroom, for days without a time; UTC by default. */
    public ZoneId zone() {
        return ZoneId.of(value("FACTDESK_ZONE").orElse("UTC"));
    }

    /** Where readers outside reach the desk, without a slash at the end. */
    public String publicUrl() {
        String url = value("FACTDESK_PUBLIC_URL").orElse("http://localhost:" + port());
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** The name under which the desk publishes. */
    public String organisation() {
        return value("FACTDESK_ORGANISATION").orElse("Factdesk");
    }

    /** Whether nothing becomes public that falls short of the sourcing profile; else what is missing is only said. */
    public boolean sourcingRequired() {
        return value("FACTDESK_SOURCING").orElse("advise").equalsIgnoreCase("require");
    }

    /** The days and hours at which the desk works, as {@code Mon-Fri 09:00-18:00}, the default. */
    public String hours() {
        return value("FACTDESK_HOURS").orElse("Mon-Fri 09:00-18:00");
    }

    /** In how many working hours a claim is due where nobody says otherwise; by default it is not due. */
    public Optional<Integer> claimHours() {
        return value("FACTDESK_CLAIM_HOURS").map(Integer::valueOf);
    }

    /** In how many working hours a query is to be answered where nobody says otherwise; by default at no time. */
    public Optional<Integer> queryHours() {
        return value("FACTDESK_QUERY_HOURS").map(Integer::valueOf);
    }

    /** How many working hours after a deadline the desk editors are told; 0 by default. */
    public int escalationHours() {
        return value("FACTDESK_ESCALATION_HOURS").map(Integer::valueOf).orElse(0);
    }

    /** The server that takes mail, such as {@code smtp://user:password@mail.example.org:587}, where one is set. */
    public Optional<String> smtp() {
        return value("FACTDESK_SMTP_URL");
    }

    /** From which address the desk's mail comes. */
    public String smtpFrom() {
        return value("FACTDESK_SMTP_FROM").orElse("factdesk@localhost");
    }

    /** The value of a setting, where it is set to something. */
    public Optional<String> value(String name) {
        String found = System.getenv(name);
        if (found == null || found.isBlank()) {
            found = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
        }
        return Optional.ofNullable(found).map(String::strip).filter(text -> !text.isEmpty());
    }
}
