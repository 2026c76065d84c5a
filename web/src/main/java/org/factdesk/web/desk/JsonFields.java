package org.factdesk.web.desk;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.MalformedException;

/**
 * The fields of a JSON object, each read as the type it must have. A missing field and one that is null both read as
 * null; {@link #has} tells them apart. Whatever has another type is refused with a sentence that names the field.
 */
public final class JsonFields {

    private static final int MOST_VALUES = 1000;

    private final JsonObject object;
    private final String path;

    JsonFields(JsonObject object, String path) {
        this.object = object;
        this.path = path;
    }

    /** Refuses fields of other names than these. */
    public JsonFields allow(String... names) {
        Set<String> unknown = new TreeSet<>(object.keySet());
        Arrays.asList(names).forEach(unknown::remove);
        if (unknown.isEmpty()) {
            return this;
        }
        String first = unknown.iterator().next();
        throw (MalformedException) new MalformedException(
                        "unknown-field",
                        "There is no field “" + path + first + "” here. "
                                + (names.length == 0
                                        ? "This call takes none."
                                        : "Use: " + String.join(", ", names) + "."))
                .with("field", path + first)
                .with("allowed", List.of(names));
    }

    /** Whether the field is given, be it null. */
    public boolean has(String name) {
        return object.containsKey(name);
    }

    /** A text, or null. */
    public String text(String name) {
        JsonValue value = value(name, JsonValue.ValueType.STRING, "a text");
        return value == null ? null : ((JsonString) value).getString();
    }

    /** Whether the field is given as a text. */
    public boolean isText(String name) {
        return object.get(name) instanceof JsonString;
    }

    /** A text that must be given, be it empty. */
    public String required(String name) {
        String text = text(name);
        if (text == null) {
            throw missing(name);
        }
        return text;
    }

    /** A whole number, cut to the range of an int; null when missing. */
    public Integer whole(String name) {
        JsonValue value = value(name, JsonValue.ValueType.NUMBER, "a whole number");
        if (value == null) {
            return null;
        }
        String digits = ((JsonNumber) value).toString();
        if (!digits.matches("-?\\d{1,400}")) {
            throw wrong(name, "a whole number", "the number " + (digits.length() > 40 ? "given" : digits));
        }
        BigInteger number = new BigInteger(digits);
        return number.bitLength() < 32 ? Integer.valueOf(number.intValue()) : Integer.valueOf(cut(number));
    }

    private static int cut(BigInteger number) {
        return number.signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }

    /** True or false, or null. */
    public Boolean flag(String name) {
        JsonValue value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw wrong(name, "true or false", kind(value));
        }
        return value == JsonValue.TRUE;
    }

    /** An object with these fields at the most, or null. */
    public JsonFields object(String name, String... allowed) {
        JsonValue value = value(name, JsonValue.ValueType.OBJECT, "an object");
        return value == null ? null : new JsonFields(value.asJsonObject(), path + name + ".").allow(allowed);
    }

    /** A list of texts, or null. */
    public List<String> texts(String name) {
        JsonValue value = value(name, JsonValue.ValueType.ARRAY, "a list of texts");
        if (value == null) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (JsonValue item : value.asJsonArray()) {
            if (!(item instanceof JsonString text)) {
                throw wrong(name, "a list of texts", "a list with a " + kind(item) + " in it");
            }
            texts.add(text.getString());
        }
        if (texts.size() > MOST_VALUES) {
            throw wrong(name, "a list of at most " + MOST_VALUES, "one of " + texts.size());
        }
        return texts;
    }

    /** A list of objects with these fields at the most, or null. */
    public List<JsonFields> objects(String name, String... allowed) {
        JsonValue value = value(name, JsonValue.ValueType.ARRAY, "a list of objects");
        if (value == null) {
            return null;
        }
        List<JsonFields> objects = new ArrayList<>();
        for (JsonValue item : value.asJsonArray()) {
            if (item.getValueType() != JsonValue.ValueType.OBJECT) {
                throw wrong(name, "a list of objects", "a list with a " + kind(item) + " in it");
            }
            String place = path + name + "[" + objects.size() + "].";
            objects.add(new JsonFields(item.asJsonObject(), place).allow(allowed));
        }
        return objects;
    }

    /** One of the names of an enum, or null. */
    public <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        String text = text(name);
        return text == null ? null : Values.oneOf(path + name, text, type);
    }

    /** A date, or null. */
    public LocalDate date(String name) {
        String text = text(name);
        return text == null ? null : Values.date(path + name, text);
    }

    /** The refusal of an object in which this field is missing. */
    public InvalidException missing(String name) {
        InvalidException refusal =
                new InvalidException("missing", "The field “" + path + name + "” is missing. Give it and try again.");
        refusal.with("field", path + name);
        return refusal;
    }

    private JsonValue value(String name, JsonValue.ValueType type, String wanted) {
        JsonValue value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value.getValueType() != type) {
            throw wrong(name, wanted, kind(value));
        }
        return value;
    }

    private MalformedException wrong(String name, String wanted, String found) {
        return (MalformedException) new MalformedException(
                        "wrong-type", "The field “" + path + name + "” must be " + wanted + ", but is " + found + ".")
                .with("field", path + name);
    }

    static String kind(JsonValue value) {
        return value.getValueType().name().toLowerCase(Locale.ROOT);
    }
}
