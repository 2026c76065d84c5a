package org.factdesk.web.desk;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.factdesk.domain.desk.TooLargeException;

/** Reads the body of a call, and no more of it than the call takes. */
@Provider
@Consumes(MediaType.WILDCARD)
public class BodyReader implements MessageBodyReader<Body> {

    @Override
    public boolean isReadable(Class<?> wanted, Type generic, Annotation[] annotations, MediaType type) {
        return wanted == Body.class;
    }

    @Override
    public Body readFrom(
            Class<Body> wanted,
            Type generic,
            Annotation[] annotations,
            MediaType type,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        int most = most(annotations);
        if (declared(headers) > most) {
            throw tooLarge(most);
        }
        byte[] bytes = stream.readNBytes(most + 1);
        if (bytes.length > most) {
            throw tooLarge(most);
        }
        return new Body(bytes, headers.containsKey(HttpHeaders.CONTENT_TYPE) ? type : null);
    }

    private static int most(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof AtMost atMost) {
                return atMost.value();
            }
        }
        return AtMost.USUAL;
    }

    private static long declared(MultivaluedMap<String, String> headers) {
        String length = headers.getFirst(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private static TooLargeException tooLarge(int most) {
        return new TooLargeException(
                "too-large",
                "The body is larger than the " + (most >> 10) + " kB that this call takes. Send less, or split it.");
    }
}
