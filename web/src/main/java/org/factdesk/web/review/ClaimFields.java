package org.factdesk.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.factdesk.domain.claim.ClaimField;
import org.factdesk.domain.claim.ClaimantType;
import org.factdesk.domain.claim.Due;
import org.factdesk.domain.claim.Priority;
import org.factdesk.domain.claim.Risk;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.service.desk.DeskHours;
import org.factdesk.service.desk.DeskSettings;
import org.factdesk.service.review.ClaimSheet;
import org.factdesk.web.desk.DeskWords;

/** What is said of a claim, as text for fields and back. */
@ApplicationScoped
public class ClaimFields {

    @Inject
    private DeskSettings settings;

    @Inject
    private DeskHours hours;

    @Inject
    private DeskWords words;

    /** The texts of the fields by name, in the order in which they are shown. */
    public Map<String, String> texts(ClaimSheet claim) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(ClaimField.STATEMENT.name(), claim.statement());
        texts.put(ClaimField.CLAIMANT.name(), text(claim.claimant()));
        texts.put(ClaimField.CLAIMANT_TYPE.name(), text(claim.claimantType()));
        texts.put(ClaimField.CLAIMANT_URL.name(), text(claim.claimantUrl()));
        texts.put(ClaimField.CLAIMED_ON.name(), text(claim.claimedOn()));
        texts.put(ClaimField.RISK.name(), claim.risk().name());
        texts.put(ClaimField.TAGS.name(), String.join(", ", new TreeSet<>(claim.tags())));
        texts.put(ClaimField.PRIORITY.name(), claim.priority().name());
        texts.put(ClaimField.DUE.name(), due(claim.due()));
        return texts;
    }

    private String due(Due due) {
        if (due == null) {
            return "";
        }
        return text(due.day() == null ? due.at().atZone(settings.zone()).toLocalDate() : due.day());
    }

    /** The value that a text stands for; null for an empty one. */
    public Object value(ClaimField field, String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        return switch (field) {
            case STATEMENT, CLAIMANT, CLAIMANT_URL -> text;
            case CLAIMANT_TYPE -> ClaimantType.valueOf(text);
            case CLAIMED_ON -> day(field, text);
            case RISK -> Risk.valueOf(text);
            case PRIORITY -> Priority.valueOf(text);
            case DUE -> endOf(day(field, text));
            case TAGS -> tags(text);
        };
    }

    private static LinkedHashSet<String> tags(String text) {
        List<String> tags = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
        return new LinkedHashSet<>(tags);
    }

    private LocalDate day(ClaimField field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw (InvalidException) new InvalidException(
                            "not-a-day", words.of("claim.details.noDay", words.of("claim.field." + field.name()), text))
                    .initCause(e);
        }
    }

    /** When the claim is due that was typed to be due in so many working hours. */
    Due dueIn(String typed) {
        String text = typed.strip();
        if (!text.matches("\\d{1,6}")) {
            throw new InvalidException("not-a-number", words.of("claim.details.noHours", text));
        }
        return new Due(hours.in("due", Integer.parseInt(text)), null);
    }

    private Due endOf(LocalDate day) {
        ZonedDateTime next = day.plusDays(1).atStartOfDay(settings.zone());
        return new Due(next.minusSeconds(1).toInstant(), day);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
