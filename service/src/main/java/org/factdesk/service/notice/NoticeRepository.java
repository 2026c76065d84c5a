package org.factdesk.service.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.domain.notice.Notice;
import org.factdesk.domain.notice.NoticeId;
import org.factdesk.service.account.AccountRepository;

/** The stored notices, and who is to be told of what. */
@ApplicationScoped
public class NoticeRepository {

    private static final String ROW =
            "select new org.factdesk.service.notice.NoticeRow(n.id, n.kind, n.claims, n.article, n.claim,"
                    + " c.number, c.substance.statement, n.comment, n.actor, n.at, n.readAt, n.mail.state, n.mail.tries, n.mail.error) from Notice n"
                    + " left join Claim c on c.id = n.claim where n.recipient = :who";

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    @Inject
    private AccountRepository accounts;

    @Inject
    private MailServer mail;

    /** Stores it; where a mail server is set and the person has an address, it goes by mail too. */
    void add(Notice notice) {
        boolean mailed = mail.known()
                && accounts.known(notice.recipient()).map(Account::mail).isPresent();
        if (mailed) {
            notice.mail();
        }
        em.persist(notice);
    }

    /** The notice with this id, if it is this person's; that of somebody else is not found. */
    Notice require(NoticeId id, String recipient) {
        Notice notice = em.find(Notice.class, id.value());
        if (notice == null || !notice.recipient().equals(recipient)) {
            throw new NotFoundException("unknown-notice", "You have no notice “" + id + "”.")
                    .with("notice", id.value());
        }
        return notice;
    }

    /** The person's notices behind one, newest first. */
    List<NoticeRow> rows(String recipient, boolean unreadOnly, String before, int atMost) {
        TypedQuery<NoticeRow> query = em.createQuery(
                        ROW + (unreadOnly ? " and n.readAt is null" : "")
                                + (before == null ? "" : " and n.id < :before") + " order by n.id desc",
                        NoticeRow.class)
                .setParameter("who", recipient)
                .setMaxResults(atMost);
        if (before != null) {
            query.setParameter("before", before);
        }
        return query.getResultList();
    }

    /** One notice as it is shown. */
    NoticeRow row(NoticeId id, String recipient) {
        return em.createQuery(ROW + " and n.id = :id", NoticeRow.class)
                .setParameter("who", recipient)
                .setParameter("id", id.value())
                .getSingleResult();
    }

    /** How many of the person's notices wait to be read, counted up to a limit. */
    int unread(String recipient, int atMost) {
        return em.createQuery("select n.id from Notice n where n.recipient = :who and n.readAt is null", String.class)
                .setParameter("who", recipient)
                .setMaxResults(atMost)
                .getResultList()
                .size();
    }

    /** Notes that all notices of the person up to one are read. */
    int readAll(String recipient, Instant at) {
        return em.createQuery("update Notice n set n.readAt = :at where n.recipient = :who and n.readAt is null")
                .setParameter("at", at)
                .setParameter("who", recipient)
                .executeUpdate();
    }

    /** Who proposed a verdict. */
    Optional<String> proposer(String verdict) {
        return one("select v.proposedBy from Verdict v where v.id = :id", verdict);
    }

    /** Who sent a query. */
    Optional<String> asker(String query) {
        return one("select q.askedBy from Query q where q.id = :id", query);
    }

    private Optional<String> one(String query, String id) {
        return em.createQuery(query, String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The desk editors who can sign in. */
    List<String> editors() {
        return em.createQuery(
                        "select a.username from Account a where a.role = :role and a.enabled = true", String.class)
                .setParameter("role", Role.DESK_EDITOR)
                .getResultList();
    }
}
