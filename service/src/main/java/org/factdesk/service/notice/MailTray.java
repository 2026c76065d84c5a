package org.factdesk.service.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.factdesk.domain.notice.MailState;
import org.factdesk.domain.notice.Notice;
import org.factdesk.domain.notice.NoticeId;
import org.factdesk.service.account.AccountRepository;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.desk.DeskSettings;

/** The notices that wait to go by mail. Each is taken by one node, and by another one where that ends with it in hand. */
@Stateless
@PermitAll
public class MailTray {

    /** For so long a notice is in the hands of whoever took it. */
    private static final Duration IN_HAND = Duration.ofMinutes(5);

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    @Inject
    private AccountRepository accounts;

    @Inject
    private DeskSettings settings;

    @Inject
    private DeskClock clock;

    /**
     * A mail to be sent.
     *
     * @param to the address, or null where the person has none any more
     */
    public record Letter(NoticeId notice, String to, String subject, String text) {}

    /** The notices whose time has come, the longest waiting first. */
    public List<NoticeId> waiting(int atMost) {
        return em
                .createQuery(
                        "select n.id from Notice n where n.mail.state = :waiting and n.mail.next <= :now"
                                + " order by n.mail.next, n.id",
                        String.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", clock.now())
                .setMaxResults(atMost)
                .getResultList()
                .stream()
                .map(NoticeId::new)
                .toList();
    }

    /** Takes one in hand; null where another node was faster. */
    public Letter take(NoticeId id) {
        Instant now = clock.now();
        int taken = em.createQuery("update Notice n set n.mail.next = :then where n.id = :id"
                        + " and n.mail.state = :waiting and n.mail.next <= :now")
                .setParameter("then", now.plus(IN_HAND))
                .setParameter("id", id.value())
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now)
                .executeUpdate();
        if (taken == 0) {
            return null;
        }
        Notice notice = em.find(Notice.class, id.value());
        String to = accounts.known(notice.recipient())
                .filter(account -> account.enabled())
                .map(account -> account.mail())
                .orElse(null);
        return new Letter(id, to, MailText.subject(notice), MailText.text(notice, settings.publicUrl()));
    }

    /** The mail server took it. */
    public void sent(NoticeId id) {
        em.find(Notice.class, id.value()).mailed();
    }

    /** It was not taken, for this reason; it is tried again. */
    public void failed(NoticeId id, String why) {
        em.find(Notice.class, id.value()).notMailed(why, clock.now());
    }
}
