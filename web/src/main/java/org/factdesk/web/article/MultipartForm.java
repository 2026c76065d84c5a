package org.factdesk.web.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.MalformedException;
import org.factdesk.web.desk.Body;

/**
 * The parts of a {@code multipart/form-data} body (RFC 7578), which is held in memory whole and was capped before.
 *
 * @param name the file's name, without folders
 * @param file the bytes of the part named {@code file}
 * @param fields the other parts, each a text
 */
record MultipartForm(String name, byte[] file, Map<String, String> fields) {

    private static final Pattern PARAMETER =
            Pattern.compile("(?i)\\b(name|filename)=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))");
    private static final byte[] HEAD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_PARTS = 50;

    /** @throws MalformedException when the body is no such form or has parts that the call does not take */
    static MultipartForm of(Body body, String... allowed) {
        String boundary = body.type().getParameters().get("boundary");
        if (boundary == null || boundary.isEmpty()) {
            throw broken("its Content-Type names no boundary");
        }
        byte[] bytes = body.bytes();
        byte[] delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.UTF_8);
        byte[] first = ("--" + boundary).getBytes(StandardCharsets.UTF_8);
        int at = indexOf(bytes, first, 0);
        if (at < 0) {
            throw broken("its boundary does not stand in it");
        }
        Reading reading = new Reading(allowed);
        at += first.length;
        for (int i = 0; i < MOST_PARTS && at + 1 < bytes.length && bytes[at] != '-'; i++) {
            int head = indexOf(bytes, HEAD_END, at);
            int end = head < 0 ? -1 : indexOf(bytes, delimiter, head + 2);
            if (end < 0) {
                throw broken("it ends within a part");
            }
            String headers = new String(bytes, at, head - at, StandardCharsets.UTF_8);
            int from = Math.min(head + HEAD_END.length, end);
            reading.part(headers, Arrays.copyOfRange(bytes, from, end));
            at = end + delimiter.length;
        }
        return reading.form();
    }

    private static int indexOf(byte[] bytes, byte[] wanted, int from) {
        for (int i = from; i <= bytes.length - wanted.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    private static MalformedException broken(String fault) {
        return new MalformedException("broken-form", "The body is no multipart form that can be read: " + fault + ".");
    }

    private static final class Reading {

        private final java.util.List<String> allowed;
        private final Map<String, String> fields = new LinkedHashMap<>();
        private String name;
        private byte[] file;

        Reading(String... allowed) {
            this.allowed = java.util.List.of(allowed);
        }

        void part(String headers, byte[] content) {
            String part = parameter(headers, "name");
            if ("file".equals(part) && file == null) {
                file = content;
                String given = parameter(headers, "filename");
                String plain = given == null
                        ? "file"
                        : given.substring(given.replace('\\', '/').lastIndexOf('/') + 1);
                name = plain.isBlank()
                        ? "file"
                        : plain.codePoints()
                                .limit(200)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                .toString();
            } else if (part != null && allowed.contains(part) && !fields.containsKey(part)) {
                fields.put(part, new Body(content, null).text());
            } else {
                throw (MalformedException) new MalformedException(
                                "unknown-field",
                                "The form has a part “" + part
                                        + "” that this call does not take, or takes once. Use: file, "
                                        + String.join(", ", allowed) + ".")
                        .with("allowed", allowed);
            }
        }

        MultipartForm form() {
            if (file == null) {
                throw (InvalidException)
                        new InvalidException("missing", "The part “file” is missing. Send the article's file in it.")
                                .with("field", "file");
            }
            return new MultipartForm(name, file, fields);
        }

        private static String parameter(String headers, String wanted) {
            for (String line : headers.split("\r\n")) {
                if (line.regionMatches(true, 0, "Content-Disposition:", 0, 20)) {
                    Matcher parameter = PARAMETER.matcher(line);
                    while (parameter.find()) {
                        if (parameter.group(1).equalsIgnoreCase(wanted)) {
                            String quoted = parameter.group(2);
                            return quoted == null ? parameter.group(3) : quoted.replaceAll("\\\\(.)", "$1");
                        }
                    }
                }
            }
            return null;
        }
    }
}
