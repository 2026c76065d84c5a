package org.factdesk.service.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.desk.DeskSettings;

/** The server that takes the desk's mail, where one is set. */
@ApplicationScoped
public class MailServer {

    private static final String PATIENCE = "10000";

    @Inject
    private DeskSettings settings;

    @Inject
    private DeskClock clock;

    /** Whether there is one. */
    boolean known() {
        return settings.smtp().isPresent();
    }

    /**
     * Hands a mail over.
     *
     * @throws MessagingException when the server cannot be reached or does not take it
     */
    void send(String to, String subject, String text) throws MessagingException {
        URI server = URI.create(settings.smtp().orElseThrow());
        String scheme = server.getScheme();
        Session session = Session.getInstance(properties(server));
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress(settings.smtpFrom(), true));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        mail.setSubject(subject, StandardCharsets.UTF_8.name());
        mail.setText(text, StandardCharsets.UTF_8.name());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.saveChanges();
        mail.setHeader(
                "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.now().atZone(ZoneOffset.UTC)));
        String[] who = server.getUserInfo() == null
                ? new String[] {null, null}
                : server.getUserInfo().split(":", 2);
        try (Transport transport = session.getTransport(scheme)) {
            transport.connect(server.getHost(), server.getPort(), who[0], who.length > 1 ? who[1] : null);
            transport.sendMessage(mail, mail.getAllRecipients());
        }
    }

    private static Properties properties(URI server) {
        Properties properties = new Properties();
        String prefix = "mail." + server.getScheme() + ".";
        properties.setProperty(prefix + "connectiontimeout", PATIENCE);
        properties.setProperty(prefix + "timeout", PATIENCE);
        properties.setProperty(prefix + "writetimeout", PATIENCE);
        properties.setProperty(prefix + "auth", String.valueOf(server.getUserInfo() != null));
        properties.setProperty(prefix + "starttls.enable", "true");
        // A password never travels in the open, except to this very machine.
        boolean here = server.getHost().equals("127.0.0.1") || server.getHost().equals("localhost");
        properties.setProperty(prefix + "starttls.required", String.valueOf(server.getUserInfo() != null && !here));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        return properties;
    }
}
