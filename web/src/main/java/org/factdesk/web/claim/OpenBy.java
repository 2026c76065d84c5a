package org.factdesk.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.factdesk.service.claim.OpenClaimRow;
import org.factdesk.service.claim.OpenClaims;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.web.desk.ActiveUser;
import org.factdesk.web.desk.DeskWords;

/** Says beside a claim who else has it open. */
@Named
@RequestScoped
public class OpenBy {

    @Inject
    private OpenClaims open;

    @Inject
    private ActiveUser user;

    @Inject
    private DeskClock clock;

    @Inject
    private DeskWords words;

    private Map<String, List<OpenClaimRow>> byClaim;

    /** Who else has the claim open, whoever opened it first coming first. */
    public List<OpenClaimRow> others(String claim) {
        if (byClaim == null) {
            byClaim = open.all().stream()
                    .filter(row -> !row.username().equals(user.getUsername()))
                    .collect(Collectors.groupingBy(OpenClaimRow::claim));
        }
        return byClaim.getOrDefault(claim, List.of());
    }

    /** Whether anybody else has the claim open. */
    public boolean anyOf(String claim) {
        return !others(claim).isEmpty();
    }

    /** For how long somebody has had it open. */
    public String words(OpenClaimRow row) {
        long minutes = Duration.between(row.since(), clock.now()).toMinutes();
        return minutes < 1
                ? words.of("claim.open.just", row.username())
                : words.of("claim.open.minutes", row.username(), minutes);
    }
}
