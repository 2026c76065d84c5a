package org.factdesk.service.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factdesk.domain.account.PersonSetting;
import org.factdesk.domain.desk.InvalidException;

/** What people set for themselves: which columns their queue shows, which languages they work in. */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR", "ADMIN"})
public class PersonSettings {

    private static final String COLUMNS = "queue.columns";
    private static final String LANGUAGES = "languages";
    private static final int MOST = 20;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** The names of the columns that the caller chose; empty when they never chose. */
    public Optional<List<String>> columns() {
        return read(caller.username(), COLUMNS);
    }

    /** Keeps which columns the caller's queue shows. */
    public void chooseColumns(List<String> names) {
        write(COLUMNS, names);
    }

    /** The languages that the caller works in, as their codes; none means all. */
    public List<String> languages() {
        return languagesOf(caller.username());
    }

    /** The languages that somebody works in; none means all. */
    @PermitAll
    public List<String> languagesOf(String username) {
        return read(username, LANGUAGES).orElse(List.of());
    }

    /**
     * Keeps which languages the caller works in.
     *
     * @param codes the first parts of language tags (BCP 47), such as {@code en}; none means all
     * @throws InvalidException when one is no such code
     */
    public void workIn(Collection<String> codes) {
        List<String> languages = codes.stream()
                .map(code -> code.strip().toLowerCase(Locale.ROOT))
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        for (String code : languages) {
            if (!LANGUAGE.matcher(code).matches()) {
                throw refused(
                        "“" + code + "” is no code of a language. Use two or three letters each, such as en, fr.");
            }
        }
        if (languages.size() > MOST) {
            throw refused("At most " + MOST + " languages are kept. Leave the field empty to work in all of them.");
        }
        write(LANGUAGES, languages);
    }

    private static InvalidException refused(String sentence) {
        InvalidException refusal = new InvalidException("language", sentence);
        refusal.with("field", "languages");
        return refusal;
    }

    private Optional<List<String>> read(String username, String name) {
        PersonSetting setting = em.find(PersonSetting.class, PersonSetting.id(username, name));
        return Optional.ofNullable(setting)
                .map(found -> Arrays.stream(found.value().split(","))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private void write(String name, List<String> values) {
        String username = caller.account().username();
        PersonSetting setting = em.find(PersonSetting.class, PersonSetting.id(username, name));
        if (setting == null) {
            em.persist(new PersonSetting(username, name, String.join(",", values)));
        } else {
            setting.change(String.join(",", values));
        }
    }
}
