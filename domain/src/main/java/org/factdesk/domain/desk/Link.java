package org.factdesk.domain.desk;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses that people type: http and https only. */
public final class Link {

    private static final int LONGEST = 2000;
    private static final Pattern INTERNATIONAL = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}._-]+(:[0-9]{1,5})?");

    private Link() {}

    /**
     * An address that may be missing.
     *
     * @throws InvalidException when it is no absolute http or https address
     */
    public static String optional(String field, String value) {
        String text = Words.optional(field, value, LONGEST);
        if (text == null) {
            return null;
        }
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https")) && named(uri)) {
                return text;
            }
        } catch (URISyntaxException e) {
            throw refused(field, text, e);
        }
        throw refused(field, text, null);
    }

    /** Whether it names a host; Java knows none where the name has letters beyond ASCII or an underscore. */
    private static boolean named(URI uri) {
        String authority = uri.getAuthority();
        return uri.getHost() != null
                || (authority != null && INTERNATIONAL.matcher(authority).matches());
    }

    private static InvalidException refused(String field, String text, Throwable cause) {
        InvalidException refusal = new InvalidException(
                "not-a-link", "The " + field + " “" + text + "” is not a web address. Begin with http:// or https://.");
        refusal.with("field", field);
        if (cause != null) {
            refusal.initCause(cause);
        }
        return refusal;
    }
}
