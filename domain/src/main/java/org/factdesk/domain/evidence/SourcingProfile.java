package org.factdesk.domain.evidence;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * How well a verdict has to be sourced before readers see it. Sources are independent when their publishers differ; one
 * without a publisher is told apart by the host of its address, or else by its title.
 *
 * @param independent how many independent sources, at least
 * @param primary how many of the sources first-hand, at least
 */
public record SourcingProfile(int independent, int primary) {

    /** Two independent sources, one of them primary. */
    public static final SourcingProfile USUAL = new SourcingProfile(2, 1);

    /** What these pieces lack, in words; nothing when they are enough. */
    public List<String> missing(Collection<Evidence> cited) {
        List<Source> sources = cited.stream().map(Evidence::source).toList();
        long origins = sources.stream().map(SourcingProfile::origin).distinct().count();
        long firstHand = sources.stream().filter(Source::primary).distinct().count();
        List<String> missing = new ArrayList<>();
        lacking(independent - origins, "independent source", missing);
        lacking(primary - firstHand, "primary source", missing);
        return missing;
    }

    private static void lacking(long count, String what, List<String> missing) {
        if (count == 1) {
            missing.add("one " + what);
        } else if (count > 1) {
            missing.add(count + " " + what + "s");
        }
    }

    private static String origin(Source source) {
        String origin = source.publisher();
        if (origin == null && source.url() != null) {
            origin = URI.create(source.url()).getHost();
        }
        return (origin == null ? source.title() : origin).toLowerCase(Locale.ROOT);
    }
}
