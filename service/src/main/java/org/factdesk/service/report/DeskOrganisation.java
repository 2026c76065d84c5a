package org.factdesk.service.report;

import java.time.ZoneId;
import java.util.Objects;

/**
 * The organisation whose desk made the check.
 *
 * @param name its name, as ClaimReview's author
 * @param url its own address, absolute
 * @param zone the zone in which the report prints its dates
 * @param publicUrl where the public fact-checks stand, without a slash at its end
 */
public record DeskOrganisation(String name, String url, ZoneId zone, String publicUrl) {

    public DeskOrganisation {
        name = Objects.requireNonNull(Blank.toNull(name), "name");
        url = Objects.requireNonNull(Blank.toNull(url), "url");
        Objects.requireNonNull(zone, "zone");
        publicUrl = Objects.requireNonNull(Blank.toNull(publicUrl), "publicUrl").replaceAll("/+$", "");
    }

    /** Address of a claim's public fact-check. */
    public String factcheckUrl(String claimId) {
        return publicUrl + "/factchecks/" + claimId;
    }
}
