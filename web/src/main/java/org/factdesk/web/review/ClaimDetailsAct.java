package org.factdesk.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.factdesk.domain.claim.ClaimField;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.service.claim.ClaimDesk;
import org.factdesk.web.desk.DeskWords;

/** Changing what is said of a claim: statement, claimant, date, risk, tags, and for desk editors priority and due date. */
@Named
@ViewScoped
public class ClaimDetailsAct implements ClaimAct, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClaimDesk desk;

    @Inject
    private ClaimView view;

    @Inject
    private ClaimActs acts;

    @Inject
    private ClaimFields fields;

    @Inject
    private DeskWords words;

    /** What the fields held when they were shown; what differs from it was typed by the person. */
    private Map<String, String> shown = new HashMap<>();

    private Map<String, String> typed = new HashMap<>();

    private String hours;

    @PostConstruct
    void begin() {
        forget();
    }

    /** Saves what was changed. Where somebody else changed the same field, both are shown first. */
    public void save() {
        Map<String, String> stored = fields.texts(view.getSheet());
        boolean clash = stored.keySet().stream()
                .anyMatch(name -> touched(name) && !Objects.equals(stored.get(name), shown.get(name)));
        if (clash) {
            acts.compare(this);
        } else {
            again();
        }
    }

    @Override
    public void again() {
        acts.perform(this, () -> desk.amend(view.claim(), view.getSeen(), changes()));
    }

    private Map<ClaimField, Object> changes() {
        Map<String, String> stored = fields.texts(view.getSheet());
        Map<ClaimField, Object> changes = new EnumMap<>(ClaimField.class);
        for (ClaimField field : ClaimField.values()) {
            String text = typed.get(field.name());
            if (touched(field.name()) && !same(text, stored.get(field.name()))) {
                changes.put(field, fields.value(field, text));
            }
        }
        if (hours != null && !hours.isBlank()) {
            changes.put(ClaimField.DUE, fields.dueIn(hours));
        }
        if (changes.isEmpty()) {
            throw new InvalidException("nothing-changed", words.of("claim.details.nothing"));
        }
        return changes;
    }

    private boolean touched(String name) {
        return !same(typed.get(name), shown.get(name));
    }

    private static boolean same(String one, String other) {
        return normal(one).equals(normal(other));
    }

    private static String normal(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    @Override
    public String name() {
        return "details";
    }

    @Override
    public List<Said> mine() {
        return compared(typed);
    }

    @Override
    public List<Said> theirs() {
        return compared(fields.texts(view.getSheet()));
    }

    private List<Said> compared(Map<String, String> texts) {
        return texts.keySet().stream()
                .filter(this::touched)
                .map(name -> new Said(words.of("claim.field." + name), word(name, texts.get(name))))
                .toList();
    }

    private String word(String name, String text) {
        return words.or("claim." + name.toLowerCase(Locale.ROOT) + "." + text, text);
    }

    @Override
    public void follow() {
        Map<String, String> stored = fields.texts(view.getSheet());
        stored.forEach((name, text) -> {
            if (!touched(name)) {
                typed.put(name, text);
                shown.put(name, text);
            }
        });
    }

    @Override
    public void forget() {
        hours = null;
        typed = fields.texts(view.getSheet());
        shown = fields.texts(view.getSheet());
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    /** In how many working hours the claim is to be due; empty for no change. */
    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }
}
