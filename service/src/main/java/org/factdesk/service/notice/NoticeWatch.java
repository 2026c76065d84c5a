package org.factdesk.service.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.DeskEvents;
import org.factdesk.domain.notice.Notice;
import org.factdesk.domain.notice.NoticeKind;
import org.factdesk.service.account.AccountRepository;
import org.factdesk.service.account.Caller;
import org.factdesk.service.desk.DeskClock;

/** Tells people what others did that concerns them, in the same transaction. Nobody is told what they did themselves. */
@ApplicationScoped
public class NoticeWatch {

    @Inject
    private NoticeRepository notices;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    void tell(@Observes DeskEvent event) {
        switch (event.action()) {
            case "COMMENT_POSTED" -> tell(event, NoticeKind.MENTIONED, names(event, "mentions"));
            case "CLAIM_ASSIGNED" -> tell(event, NoticeKind.ASSIGNED, names(event, "assignee"));
            case "WORK_HANDED_OVER" -> handedOver(event);
            case "VERDICT_RETURNED", "CORRECTION_RETURNED" -> tell(event, NoticeKind.RETURNED, proposer(event));
            case "VERDICT_APPROVED", "CORRECTION_APPROVED" -> tell(event, NoticeKind.APPROVED, proposer(event));
            case "QUERY_ANSWERED" -> tell(event, NoticeKind.ANSWERED, list(notices.asker(text(event, "query"))));
            default -> {
                // The other events concern nobody in particular.
            }
        }
    }

    void tell(@Observes DeskEvents events) {
        events.all().forEach(this::tell);
    }

    private void tell(DeskEvent event, NoticeKind kind, Collection<String> recipients) {
        String actor = caller.username();
        recipients.stream()
                .filter(name -> !name.equals(actor))
                .filter(name -> accounts.known(name).filter(Account::enabled).isPresent())
                .forEach(name -> notices.add(new Notice(
                        name, kind, event.article(), event.claim(), text(event, "comment", kind), actor, clock.now())));
    }

    private void handedOver(DeskEvent event) {
        int claims = ((Number) event.details().get("claims")).intValue();
        String actor = caller.username();
        names(event, "to").stream()
                .filter(name -> claims > 0 && !name.equals(actor))
                .forEach(name -> notices.add(new Notice(name, NoticeKind.HANDED_OVER, claims, actor, clock.now())));
    }

    private List<String> proposer(DeskEvent event) {
        return list(notices.proposer(text(event, "verdict")));
    }

    private static List<String> list(Optional<String> name) {
        return name.map(List::of).orElse(List.of());
    }

    private static List<String> names(DeskEvent event, String fact) {
        Object value = event.details().get(fact);
        if (value instanceof Collection<?> all) {
            return all.stream().map(Object::toString).toList();
        }
        return value == null || value.toString().isEmpty() ? List.of() : List.of(value.toString());
    }

    private static String text(DeskEvent event, String fact) {
        return Objects.toString(event.details().get(fact), "");
    }

    /** Only a mention points at a comment; a review's comment is its own words. */
    private static String text(DeskEvent event, String fact, NoticeKind kind) {
        return kind == NoticeKind.MENTIONED ? text(event, fact) : null;
    }
}
