package org.factdesk.service.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.evidence.Evidence;
import org.factdesk.domain.evidence.SourcingProfile;
import org.factdesk.domain.verdict.SourcingException;
import org.factdesk.domain.verdict.Verdict;
import org.factdesk.service.account.Caller;
import org.factdesk.service.desk.DeskSettings;
import org.factdesk.service.evidence.EvidenceRepository;

/** Holds verdicts against the desk's sourcing profile before they become public. */
@ApplicationScoped
public class SourcingCheck {

    @Inject
    private EvidenceRepository evidence;

    @Inject
    private VerdictRepository verdicts;

    @Inject
    private Caller caller;

    @Inject
    private Event<DeskEvent> events;

    @Inject
    private DeskSettings settings;

    /**
     * Refuses a verdict that lacks sources, unless a desk editor signs an exception or the desk only advises.
     *
     * @param reason the editor's reason for the exception, or null for none
     * @throws ConflictException naming what is missing
     */
    public void require(Claim claim, Verdict verdict, String reason, Instant now) {
        List<String> missing = missing(verdict, evidence.ofClaim(claim.id()));
        if (missing.isEmpty() || verdicts.exception(verdict.id()) != null) {
            return;
        }
        if (reason == null && !settings.sourcingRequired()) {
            return;
        }
        if (reason == null) {
            throw new ConflictException(
                            "thin-sourcing",
                            "Before readers see it, the verdict needs: " + String.join(", ", missing)
                                    + ". Attach and cite more, or sign an exception with a reason.")
                    .with("claim", claim.id().value())
                    .with("status", claim.status().name())
                    .with("missing", missing);
        }
        SourcingException signed = new SourcingException(verdict, missing, reason, caller.username(), now);
        verdicts.add(signed);
        events.fire(DeskEvent.ofClaim(
                        "SOURCING_EXCEPTED", claim.article().value(), claim.id().value())
                .with("verdict", verdict.id().value())
                .with("missing", missing)
                .with("reason", signed.reason()));
    }

    /** What a verdict lacks, in words. */
    static List<String> missing(Verdict verdict, Collection<Evidence> evidence) {
        return SourcingProfile.USUAL.missing(
                evidence.stream().filter(verdict::cites).toList());
    }

    /** How well these verdicts are sourced, by the id of the verdict. */
    public Map<String, Sourcing> of(Collection<Verdict> those, Collection<Evidence> evidence) {
        Map<String, SourcingException> signed = verdicts.exceptions(those).stream()
                .collect(Collectors.toMap(exception -> exception.verdict().value(), Function.identity()));
        return those.stream().collect(Collectors.toMap(verdict -> verdict.id().value(), verdict -> {
            SourcingException exception = signed.get(verdict.id().value());
            return Sourcing.of(missing(verdict, evidence), exception);
        }));
    }
}
