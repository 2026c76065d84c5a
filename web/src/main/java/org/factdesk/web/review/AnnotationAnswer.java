package org.factdesk.web.review;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Answers as the Web Annotation Protocol asks for: media type, links, entity tag, allowed methods. */
final class AnnotationAnswer {

    /** Section 3.3.1 of the model: the profile tells an annotation from other JSON-LD. */
    static final String MEDIA_TYPE = "application/ld+json; profile=\"" + AnnotationJson.CONTEXT + "\"";

    private static final String LDP = "http://www.w3.org/ns/ldp#";

    private AnnotationAnswer() {}

    /** A container, section 4.1 of the protocol. */
    static Response container(JsonObject json, String known) {
        return with(json, known)
                .header("Link", "<" + LDP + "BasicContainer>; rel=\"type\"")
                .header("Link", "<http://www.w3.org/TR/annotation-protocol/>; rel=\"" + LDP + "constrainedBy\"")
                .header("Allow", "GET,HEAD,OPTIONS,POST")
                .header("Accept-Post", MEDIA_TYPE)
                .build();
    }

    /** An annotation or a page, section 3.1. */
    static Response resource(JsonObject json, String known) {
        return with(json, known)
                .header("Link", "<" + LDP + "Resource>; rel=\"type\"")
                .header("Allow", "GET,HEAD,OPTIONS")
                .build();
    }

    private static Response.ResponseBuilder with(JsonObject json, String known) {
        String text = json.toString();
        String tag = "\"" + hash(text) + "\"";
        boolean same = known != null && (known.strip().equals("*") || known.contains(tag));
        Response.ResponseBuilder answer =
                same ? Response.notModified() : Response.ok(text).header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
        return answer.header(HttpHeaders.ETAG, tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
