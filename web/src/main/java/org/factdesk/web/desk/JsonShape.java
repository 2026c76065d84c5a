package org.factdesk.web.desk;

import static org.factdesk.service.desk.DeskJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.factdesk.service.desk.Page;

/** Writes a JSON object field by field; what is missing is left out. */
public final class JsonShape {

    private final JsonObjectBuilder builder = JSON.createObjectBuilder();

    /** A page of a list: its rows, and always the cursor of the next page, null at the end. */
    public static <T> JsonObject page(Page<T> page, Function<T, JsonObject> row) {
        JsonShape shape = new JsonShape().with("items", page.items(), row);
        shape.builder.add("next", page.next() == null ? JsonValue.NULL : JSON.createValue(page.next()));
        return shape.build();
    }

    /** Adds a value: text, number, true or false, JSON, a collection or a map of these; anything else by its text. */
    public JsonShape with(String name, Object value) {
        if (value != null) {
            builder.add(name, json(value));
        }
        return this;
    }

    /** Adds a list whose items are written by the function. */
    public <T> JsonShape with(String name, Collection<T> items, Function<T, JsonObject> writer) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        items.forEach(item -> array.add(writer.apply(item)));
        builder.add(name, array);
        return this;
    }

    /** The object. */
    public JsonObject build() {
        return builder.build();
    }

    private static JsonValue json(Object value) {
        if (value instanceof JsonValue done) {
            return done;
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Double real) {
            return JSON.createValue(real);
        }
        if (value instanceof Number number) {
            return JSON.createValue(number.longValue());
        }
        if (value instanceof Collection<?> all) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            all.forEach(item -> array.add(json(item)));
            return array.build();
        }
        if (value instanceof Map<?, ?> map) {
            JsonShape shape = new JsonShape();
            map.forEach((name, item) -> shape.with(String.valueOf(name), item));
            return shape.build();
        }
        return JSON.createValue(value.toString());
    }
}
