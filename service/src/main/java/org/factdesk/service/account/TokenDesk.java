package org.factdesk.service.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.factdesk.domain.account.AccessToken;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.service.desk.DeskClock;

/** Gives out access tokens for programs, and recognises them. */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR", "ADMIN"})
public class TokenDesk {

    private static final Duration LIFE = Duration.ofDays(90);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private AccountRepository accounts;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    /** Makes a token of 256 random bits that lasts 90 days, for an account that has just proved itself. */
    @PermitAll
    public NewToken issue(AccountRow owner, String label) {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        String token = "fd_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        Instant now = clock.now();
        AccessToken kept =
                new AccessToken(sha256(token), accounts.require(owner.username()), label, now, now.plus(LIFE));
        accounts.add(kept);
        events.fire(DeskEvent.of("TOKEN_ISSUED").with("owner", owner.username()).with("token", kept.id()));
        return new NewToken(kept.id(), token, kept.label(), kept.expiresAt());
    }

    /** The account a token speaks for, if it still does. */
    @PermitAll
    public Optional<AccountRow> owner(String token) {
        return accounts.tokenByHash(sha256(token)).flatMap(kept -> accounts.find(kept.username())
                .filter(account -> kept.speaksFor(account, clock.now()))
                .map(AccountRow::of));
    }

    /** The caller's own tokens, newest first. */
    public List<TokenRow> mine() {
        return accounts.tokensOf(caller.username()).stream().map(TokenRow::of).toList();
    }

    /** Makes a token for the caller. */
    public NewToken issueMine(String label) {
        return issue(AccountRow.of(caller.account()), label);
    }

    /** Ends one of the caller's own tokens. */
    public void revoke(String id) {
        AccessToken token = accounts.tokensOf(caller.username()).stream()
                .filter(mine -> mine.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("unknown-token", "You have no such token."));
        token.revoke(clock.now());
        events.fire(DeskEvent.of("TOKEN_REVOKED").with("token", id));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
