package org.factdesk.service.notice;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.factdesk.domain.notice.NoticeId;

/** Carries waiting notices to the mail server every few seconds, where one is set; no transaction is open meanwhile. */
@Singleton
@Startup
@DependsOn("DeskOpening")
@TransactionManagement(TransactionManagementType.BEAN)
public class MailRound {

    private static final Logger LOG = Logger.getLogger(MailRound.class.getName());
    private static final int AT_ONCE = 20;

    @Inject
    private MailServer server;

    @Inject
    private MailTray tray;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void run() {
        if (!server.known()) {
            return;
        }
        try {
            tray.waiting(AT_ONCE).forEach(this::carry);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the mail of the desk was not carried; it is tried again in seconds", e);
        }
    }

    private void carry(NoticeId id) {
        MailTray.Letter letter = tray.take(id);
        if (letter == null) {
            return;
        }
        try {
            if (letter.to() == null) {
                throw new MessagingException("The person has no mail address any more");
            }
            server.send(letter.to(), letter.subject(), letter.text());
            tray.sent(id);
        } catch (MessagingException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, e, () -> "a mail was not taken; it is tried again");
            tray.failed(id, e.getMessage());
        }
    }
}
