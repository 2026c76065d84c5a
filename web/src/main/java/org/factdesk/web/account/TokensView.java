package org.factdesk.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.factdesk.service.account.NewToken;
import org.factdesk.service.account.TokenDesk;
import org.factdesk.service.account.TokenRow;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.web.desk.DeskMessages;

/** A person's own tokens for programs. A new one is shown once and never again. */
@Named
@ViewScoped
public class TokensView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TokenDesk desk;

    @Inject
    private DeskClock clock;

    @Inject
    private DeskMessages messages;

    private List<TokenRow> rows = List.of();
    private String label;
    private NewToken made;

    /** Reads the tokens. */
    public void open() {
        rows = desk.mine();
    }

    /** Makes a token. */
    public void make() {
        made = null;
        if (messages.attempt(() -> made = desk.issueMine(label))) {
            label = null;
        }
        open();
    }

    /** Puts the new token away. */
    public void hide() {
        made = null;
    }

    /** Ends a token. */
    public void revoke(String id) {
        if (messages.attempt(() -> desk.revoke(id))) {
            messages.done("account.token.done");
        }
        made = null;
        open();
    }

    /** How a token stands: active, revoked or expired. */
    public String state(TokenRow row) {
        if (row.revokedAt() != null) {
            return "revoked";
        }
        return row.expiresAt().isBefore(clock.now()) ? "expired" : "active";
    }

    public List<TokenRow> getRows() {
        return rows;
    }

    public NewToken getMade() {
        return made;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
