package org.factdesk.service.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.coverage.LeftOpen;

/**
 * What stands between an article and its sign-off.
 *
 * @param units the open units, in the order of the words
 * @param claims the claims that are not settled, or not placed in the newest revision
 */
public record OpenItems(List<UnitRow> units, List<UnsettledClaim> claims) {

    /** A claim on which work is left. */
    public record UnsettledClaim(String id, int number, ClaimStatus status, String statement, boolean placed) {}

    public OpenItems {
        units = List.copyOf(units);
        claims = List.copyOf(claims);
    }

    /** All of it as a sign-off keeps it, units first. */
    List<LeftOpen> left() {
        return Stream.concat(
                        units.stream().map(unit -> LeftOpen.unit(unit.kind(), unit.span())),
                        claims.stream()
                                .map(claim -> LeftOpen.claim(
                                        new ClaimId(claim.id()),
                                        claim.number(),
                                        claim.status(),
                                        claim.placed(),
                                        claim.statement())))
                .toList();
    }

    /** Whether nothing is left to do. */
    public boolean none() {
        return units.isEmpty() && claims.isEmpty();
    }
}
