package org.factdesk.web.claim;

import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.domain.desk.MalformedException;
import org.factdesk.service.claim.QueueSort;

/** What the address of the queue says: filters, sort and place. It can be shared, kept and gone back to. */
public class QueueAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> values = new LinkedHashMap<>();

    /** The values by name: the filters, {@code sort}, {@code after} and {@code before}. */
    public Map<String, String> getValues() {
        return values;
    }

    /**
     * The address that a kept query tells: filters and sort, no place.
     *
     * @throws MalformedException when its escapes are broken
     */
    static QueueAddress told(String query) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String pair : query.replaceFirst("^\\?", "").split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parts.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
            }
        }
        QueueAddress address = new QueueAddress();
        address.read(name -> name.equals("after") || name.equals("before") ? null : parts.get(name));
        return address;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw (MalformedException) new MalformedException(
                            "broken-query", "“" + text + "” has broken escapes. Copy the address of the list anew.")
                    .with("field", "query")
                    .initCause(e);
        }
    }

    private String value(String name) {
        String text = values.get(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Takes over what the parameters of a request say. */
    void read(UnaryOperator<String> parameter) {
        Stream.concat(QueueFilters.NAMES.stream(), Stream.of("sort", "after", "before"))
                .forEach(name -> {
                    String value = parameter.apply(name);
                    if (value != null && !value.isBlank()) {
                        values.put(name, value);
                    }
                });
    }

    /** Whether any filter is set. */
    public boolean isFiltered() {
        return QueueFilters.NAMES.stream().anyMatch(name -> value(name) != null);
    }

    /** The value of a filter, or an empty text. */
    public String of(String name) {
        String text = value(name);
        return text == null ? "" : text;
    }

    QueueSort sort() {
        return QueueSort.parse(value("sort"));
    }

    /** The query of the same list from its first page. */
    public String fromStart() {
        return with("after", null);
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
        QueueSort sort = readableSort();
        if (!sort.key().name().equalsIgnoreCase(key)) {
            return "none";
        }
        return sort.descending() ? "descending" : "ascending";
    }

    private QueueSort readableSort() {
        try {
            return sort();
        } catch (MalformedException e) {
            return QueueSort.USUAL; // the page says so once, and no column is the sorted one
        }
    }

    /** The query that sorts by this key, the other way round where it does already. */
    public String sortBy(String key) {
        boolean turn = sorted(key).equals("ascending");
        boolean first = sorted(key).equals("none") && (key.equals("priority") || key.equals("updated"));
        return with("sort", turn || first ? "-" + key : key);
    }
}
