package org.factdesk.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.factdesk.domain.account.AccessToken;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.desk.NotFoundException;

/** The stored accounts and tokens. */
@ApplicationScoped
public class AccountRepository {

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    Optional<Account> find(String username) {
        return Optional.ofNullable(em.find(Account.class, username));
    }

    /** The account of that name, or a refusal. */
    public Account require(String username) {
        return find(username).orElseThrow(() -> new NotFoundException(
                        "unknown-account", "There is no account “" + username + "” on this desk.")
                .with("username", username));
    }

    /** The account of that name, if there is one. */
    public Optional<Account> known(String username) {
        return username == null ? Optional.empty() : find(username);
    }

    void add(Account account) {
        em.persist(account);
    }

    boolean none() {
        return em.createQuery("select count(a) from Account a where a.username <> :desk", Long.class)
                        .setParameter("desk", Caller.DESK)
                        .getSingleResult()
                == 0;
    }

    List<Account> all() {
        return em.createQuery("select a from Account a where a.username <> :desk order by a.username", Account.class)
                .setParameter("desk", Caller.DESK)
                .getResultList();
    }

    void add(AccessToken token) {
        em.persist(token);
    }

    Optional<AccessToken> tokenByHash(String hash) {
        return em.createQuery("select t from AccessToken t where t.tokenHash = :hash", AccessToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    List<AccessToken> tokensOf(String username) {
        return em.createQuery(
                        "select t from AccessToken t where t.username = :name order by t.createdAt desc, t.id",
                        AccessToken.class)
                .setParameter("name", username)
                .getResultList();
    }
}
