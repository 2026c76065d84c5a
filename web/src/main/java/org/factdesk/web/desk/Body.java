package org.factdesk.web.desk;

import static org.factdesk.service.desk.DeskJson.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.factdesk.domain.desk.MalformedException;
import org.factdesk.domain.desk.NotTextException;

/**
 * The body of a call, read whole but not yet understood, so that what a call is about is checked before how it is put.
 *
 * @param type the declared type, or null when none was declared
 */
public record Body(byte[] bytes, MediaType type) {

    /** Whether nothing was sent. */
    public boolean empty() {
        return bytes.length == 0;
    }

    /** Whether the body is declared to be of this type, whatever its parameters say. */
    public boolean is(String main, String sub) {
        return type != null
                && type.getType().equalsIgnoreCase(main)
                && type.getSubtype().equalsIgnoreCase(sub);
    }

    /** Whether the body is declared to be JSON, or nothing is declared. */
    public boolean json() {
        return type == null || is("application", "json");
    }

    /**
     * The body as a JSON object; nothing at all reads as an object without fields.
     *
     * @param allowed the names of the fields that may be given
     * @throws MalformedException when it is no JSON object or has other fields
     * @throws NotTextException when it is declared to be something else
     */
    public JsonFields fields(String... allowed) {
        if (empty()) {
            return new JsonFields(JsonValue.EMPTY_JSON_OBJECT, "").allow(allowed);
        }
        if (!json() && !is("application", "merge-patch+json")) {
            throw new NotTextException(
                    "unsupported-media-type", "The body is " + type + ". Send it as application/json.");
        }
        JsonValue value = parse(text());
        if (value.getValueType() == JsonValue.ValueType.OBJECT) {
            return new JsonFields(value.asJsonObject(), "").allow(allowed);
        }
        throw notAnObject(value);
    }

    /** The body as a JSON object with any fields, whatever kind of JSON it is declared to be. */
    public JsonObject document() {
        JsonValue value = parse(text());
        if (value.getValueType() == JsonValue.ValueType.OBJECT) {
            return value.asJsonObject();
        }
        throw notAnObject(value);
    }

    private static MalformedException notAnObject(JsonValue value) {
        return new MalformedException(
                "not-an-object", "The body is a JSON " + JsonFields.kind(value) + ". Send an object: { … }.");
    }

    private static JsonValue parse(String text) {
        try (JsonParser parser = JSON.createParser(new StringReader(text))) {
            parser.next();
            JsonValue value = parser.getValue();
            if (parser.hasNext()) {
                throw new JsonParsingException("something stands behind its end", parser.getLocation());
            }
            return value;
        } catch (RuntimeException | StackOverflowError e) {
            // The parser's own exceptions, and those without a type that it throws where JSON is nested too deeply.
            throw (MalformedException)
                    new MalformedException("broken-json", "The body is not JSON that can be read: " + fault(e) + ".")
                            .initCause(e);
        }
    }

    private static String fault(Throwable e) {
        String message = e.getMessage() == null ? "it is nested too deeply" : e.getMessage();
        String line = message.lines().findFirst().orElse("").strip();
        String shown = line.length() > 200 ? line.substring(0, 200) + "…" : line;
        return shown.endsWith(".") ? shown.substring(0, shown.length() - 1) : shown;
    }

    /**
     * The body as text in its declared charset, UTF-8 when none is declared; a byte-order mark is left out.
     *
     * @throws MalformedException when the charset is unknown or the bytes do not fit it
     */
    public String text() {
        try {
            String text = charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw (MalformedException) new MalformedException(
                            "charset",
                            "The bytes of the body are not " + charset().name()
                                    + ". Send UTF-8, or declare the charset in Content-Type.")
                    .initCause(e);
        }
    }

    private Charset charset() {
        String name = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw (MalformedException)
                    new MalformedException("charset", "There is no charset “" + name + "”. Send the body as UTF-8.")
                            .initCause(e);
        }
    }
}
