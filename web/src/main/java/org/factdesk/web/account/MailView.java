package org.factdesk.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.factdesk.service.account.AccountDesk;
import org.factdesk.web.desk.DeskMessages;

/** Where notices reach the person by mail, on their own page. */
@Named
@ViewScoped
public class MailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountDesk desk;

    @Inject
    private DeskMessages messages;

    private String mail;

    @PostConstruct
    void read() {
        mail = desk.me().mail();
    }

    /** Keeps what was typed. */
    public void save() {
        if (messages.attempt(() -> desk.reachMeAt(mail))) {
            messages.done("account.mail.done");
        }
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }
}
