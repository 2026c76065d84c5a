package org.factdesk.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.PlacementOutcome;
import org.factdesk.domain.claim.Priority;
import org.factdesk.domain.claim.Risk;
import org.factdesk.service.article.ArticleRow;
import org.factdesk.service.claim.ClaimQueue;
import org.factdesk.web.desk.DeskLook;
import org.factdesk.web.desk.DeskWords;

/** What each filter of the queue offers; whatever the address asks for is among it, so that no filter gets lost. */
@Named
@RequestScoped
public class QueueChoices {

    @Inject
    private QueueView view;

    @Inject
    private ClaimQueue queue;

    @Inject
    private DeskLook look;

    @Inject
    private DeskWords words;

    /**
     * A value of a filter.
     *
     * @param chosen whether the address asks for it
     */
    public record Choice(String value, String label, boolean chosen) {}

    /** The values of the filter with this name, the one that is asked for among them. */
    public List<Choice> of(String name) {
        String asked = view.getAddress().of(name);
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.of("queue.any"), asked.isEmpty()));
        known(name)
                .map(choice -> new Choice(
                        choice.value(), choice.label(), choice.value().equals(asked)))
                .forEach(choices::add);
        if (choices.stream().noneMatch(Choice::chosen)) {
            choices.add(new Choice(asked, other(name, asked), true));
        }
        return choices;
    }

    private Stream<Choice> known(String name) {
        return switch (name) {
            case "status" -> each(ClaimStatus.values(), look::statusWord);
            case "priority" -> each(Priority.values(), priority -> words.of("claim.priority." + priority));
            case "placement" -> each(PlacementOutcome.values(), outcome -> words.of("queue.placement." + outcome));
            case "risk" -> each(Risk.values(), risk -> words.of("claim.risk." + risk));
            case "assignee", "reviewer" ->
                Stream.concat(Stream.of("me", "none"), view.getWorkers().stream())
                        .map(person -> new Choice(person, words.or("queue.person." + person, person), false));
            case "article" -> view.getArticles().stream().map(row -> new Choice(row.id(), row.title(), false));
            case "outlet" ->
                view.getArticles().stream()
                        .map(ArticleRow::outlet)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .map(outlet -> new Choice(outlet, outlet, false));
            case "rating" ->
                queue.ratings().stream().map(rating -> new Choice(rating, words.or("rating." + rating, rating), false));
            case "dueBefore" ->
                QueueFilters.MOVING.stream().map(due -> new Choice(due, words.of("queue.due." + due), false));
            default -> Stream.empty();
        };
    }

    private static <E extends Enum<E>> Stream<Choice> each(E[] constants, Function<E, String> word) {
        return Arrays.stream(constants).map(one -> new Choice(one.name(), word.apply(one), false));
    }

    private String other(String name, String asked) {
        if (name.equals("dueBefore")) {
            return words.of("queue.due.before", asked);
        }
        if (name.equals("placement")) {
            return Arrays.stream(asked.split(","))
                    .map(value -> words.or("queue.placement." + value, value))
                    .collect(Collectors.joining(", "));
        }
        return asked.contains(",") ? words.of("queue.several") + ": " + asked : asked;
    }
}
