package org.factdesk.service.audit;

import static org.factdesk.service.desk.DeskJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** JSON in one way only: names sorted, no white space, missing values left out, whole numbers alone. */
final class CanonicalJson {

    private CanonicalJson() {}

    static String write(Map<String, Object> values) {
        return object(values).toString();
    }

    private static JsonObject object(Map<?, ?> values) {
        JsonObjectBuilder builder = JSON.createObjectBuilder();
        Map<String, Object> sorted = new TreeMap<>();
        values.forEach((name, value) -> sorted.put(String.valueOf(name), value));
        sorted.forEach((name, value) -> {
            if (value != null) {
                builder.add(name, value(value));
            }
        });
        return builder.build();
    }

    private static JsonValue value(Object value) {
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value instanceof Collection<?> items) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            items.forEach(item -> array.add(value(item)));
            return array.build();
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Integer || value instanceof Long) {
            return JSON.createValue(((Number) value).longValue());
        }
        return JSON.createValue(value.toString());
    }
}
