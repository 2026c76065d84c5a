package org.factdesk.service.report;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Decides which addresses may become links: absolute http and https ones. */
final class SafeLink {

    private static final Pattern WEB = Pattern.compile("https?://[^/?#\\s]+\\S*", Pattern.CASE_INSENSITIVE);

    private SafeLink() {}

    /** The address in a form fit for a link, or null where it is none. */
    static String of(String address) {
        if (address == null || !WEB.matcher(address.strip()).matches()) {
            return null;
        }
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("http") || scheme.equals("https")) && uri.getRawAuthority() != null;
            return web ? uri.toASCIIString() : null;
        } catch (java.net.URISyntaxException broken) {
            return null; // shown as plain text instead
        }
    }
}
