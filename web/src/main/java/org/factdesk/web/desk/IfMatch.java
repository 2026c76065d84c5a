package org.factdesk.web.desk;

import java.util.HashSet;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which version of a thing a caller saw, from the header of RFC 9110, section 13.1.1. */
public final class IfMatch {

    /** A version that nothing ever has. */
    private static final long NONE = -1;

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private IfMatch() {}

    /**
     * The version seen, or null when it does not matter. Weak and malformed tags give a version that never matches.
     *
     * @param current the thing's version now, asked only when several are given
     */
    public static Long seen(String header, LongSupplier current) {
        if (header == null || header.strip().equals("*")) {
            return null;
        }
        Set<Long> versions = new HashSet<>();
        for (String part : header.split(",")) {
            Matcher tag = TAG.matcher(part.strip());
            if (tag.matches()) {
                versions.add(Long.valueOf(tag.group(1)));
            }
        }
        if (versions.size() > 1) {
            long now = current.getAsLong();
            return versions.contains(now) ? now : NONE;
        }
        return versions.isEmpty() ? Long.valueOf(NONE) : versions.iterator().next();
    }

    /**
     * The same for calls that must say it.
     *
     * @throws VersionRequiredException when there is no such header
     */
    public static Long required(String header, LongSupplier current) {
        if (header == null) {
            throw new VersionRequiredException();
        }
        return seen(header, current);
    }
}
