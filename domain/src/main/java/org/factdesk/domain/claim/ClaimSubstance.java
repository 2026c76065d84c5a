package org.factdesk.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.factdesk.domain.desk.Link;
import org.factdesk.domain.desk.Words;

/** What is said of a claim and a verdict on it rests on: the statement, who made it and when, and what is at stake. */
@Embeddable
class ClaimSubstance {

    @Column(name = "statement", length = Quote.LONGEST, nullable = false)
    private String statement;

    @Column(name = "claimant", length = 300)
    private String claimant;

    @Enumerated(EnumType.STRING)
    @Column(name = "claimant_type", length = 20)
    private ClaimantType claimantType;

    @Column(name = "claimant_url", length = 2000)
    private String claimantUrl;

    @Column(name = "claimed_on")
    private LocalDate claimedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "risk", length = 20, nullable = false)
    private Risk risk;

    protected ClaimSubstance() {}

    ClaimSubstance(ClaimDetails details, Quote quote) {
        setStatement(details.statement(), quote);
        setClaimant(details.claimant());
        claimantType = details.claimantType();
        setClaimantUrl(details.claimantUrl());
        claimedOn = details.claimedOn();
        setRisk(details.risk());
    }

    /** @param text the statement; the quote when missing */
    final void setStatement(String text, Quote quote) {
        String given = Words.optional("statement", text, Quote.LONGEST);
        statement = given == null ? quote.exact() : given;
    }

    final void setClaimant(String name) {
        claimant = Words.optional("claimant", name, 300);
    }

    void setClaimantType(ClaimantType type) {
        claimantType = type;
    }

    final void setClaimantUrl(String url) {
        claimantUrl = Link.optional("claimantUrl", url);
    }

    void setClaimedOn(LocalDate day) {
        claimedOn = day;
    }

    final void setRisk(Risk given) {
        risk = given == null ? Risk.NORMAL : given;
    }

    String statement() {
        return statement;
    }

    String claimant() {
        return claimant;
    }

    ClaimantType claimantType() {
        return claimantType;
    }

    String claimantUrl() {
        return claimantUrl;
    }

    LocalDate claimedOn() {
        return claimedOn;
    }

    Risk risk() {
        return risk;
    }
}
