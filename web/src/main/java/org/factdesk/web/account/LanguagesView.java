package org.factdesk.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.factdesk.service.account.PersonSettings;
import org.factdesk.web.desk.DeskMessages;

/** The languages that a person takes work in. */
@Named
@RequestScoped
public class LanguagesView {

    @Inject
    private PersonSettings settings;

    @Inject
    private DeskMessages messages;

    private String languages;

    @PostConstruct
    void read() {
        languages = String.join(", ", settings.languages());
    }

    /** Keeps what was typed: codes with commas or spaces between them; nothing for all languages. */
    public void keep() {
        String typed = languages == null ? "" : languages;
        if (messages.attempt(() -> settings.workIn(List.of(typed.split("[,;\\s]+"))))) {
            read();
            messages.done("account.languages.done");
        }
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }
}
