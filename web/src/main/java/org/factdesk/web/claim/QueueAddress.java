package org.factdesk.web.claim;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.PlacementOutcome;
import org.factdesk.domain.claim.Priority;
import org.factdesk.domain.claim.Risk;
import org.factdesk.domain.desk.MalformedException;
import org.factdesk.service.claim.QueueFilter;
import org.factdesk.service.claim.QueueSort;

/** What the address of the queue says: filters, sort and place. It can be shared, kept and gone back to. */
public class QueueAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The filters that the address may name, in the order in which they are written. */
    static final List<String> FILTERS =
            List.of("article", "assignee", "placement", "priority", "q", "rating", "reviewer", "risk", "status", "tag");

    private final Map<String, String> values = new LinkedHashMap<>();

    /** The values by name: the filters, {@code sort}, {@code after} and {@code before}. */
    public Map<String, String> getValues() {
        return values;
    }

    private String value(String name) {
        String text = values.get(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Takes over what the parameters of a request say. */
    void read(UnaryOperator<String> parameter) {
        Stream.concat(FILTERS.stream(), Stream.of("sort", "after", "before")).forEach(name -> {
            String value = parameter.apply(name);
            if (value != null && !value.isBlank()) {
                values.put(name, value);
            }
        });
    }

    /** Whether any filter is set. */
    public boolean isFiltered() {
        return FILTERS.stream().anyMatch(name -> value(name) != null);
    }

    /** The value of a filter, or an empty text. */
    public String of(String name) {
        String text = value(name);
        return text == null ? "" : text;
    }

    QueueFilter filter() {
        return new QueueFilter(
                        set("status", ClaimStatus::valueOf),
                        set("assignee", Function.identity()),
                        set("reviewer", Function.identity()),
                        set("priority", Priority::valueOf),
                        set("risk", Risk::valueOf),
                        set("article", Function.identity()),
                        Set.of(),
                        set("rating", Function.identity()),
                        set("tag", Function.identity()),
                        null)
                .placed(set("placement", PlacementOutcome::valueOf));
    }

    QueueSort sort() {
        return QueueSort.parse(value("sort"));
    }

    private <T> Set<T> set(String name, Function<String, T> reader) {
        String text = value(name);
        if (text == null) {
            return Set.of();
        }
        try {
            return Arrays.stream(text.split(","))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .map(reader)
                    .collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw (MalformedException) new MalformedException(
                            "unknown-value",
                            "The address asks for " + name + " “" + text + "”, which the desk does not know.")
                    .initCause(e);
        }
    }

    /** The query of the same list with one thing changed, begun from its first page; null leaves it out. */
    public String with(String name, String other) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.remove("after");
        changed.remove("before");
        changed.put(name, other);
        return query(changed);
    }

    static String query(Map<String, String> values) {
        String query = values.entrySet().stream()
                .filter(entry -> entry.getValue() != null && !entry.getValue().isBlank())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .map(pair -> pair.replace("%2C", ","))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** Whether the list is sorted by this key, and which way: ascending, descending or none. */
    public String sorted(String key) {
        QueueSort sort = sort();
        if (!sort.key().name().equalsIgnoreCase(key)) {
            return "none";
        }
        return sort.descending() ? "descending" : "ascending";
    }

    /** The query that sorts by this key, the other way round where it does already. */
    public String sortBy(String key) {
        boolean turn = sorted(key).equals("ascending");
        boolean first = sorted(key).equals("none") && (key.equals("priority") || key.equals("updated"));
        return with("sort", turn || first ? "-" + key : key);
    }
}
