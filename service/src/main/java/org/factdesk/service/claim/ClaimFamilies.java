package org.factdesk.service.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;

/** The claims that others stand for: merged into them, directly or by way of others. */
@ApplicationScoped
public class ClaimFamilies {

    @Inject
    private ClaimRepository claims;

    /** All that this claim stands for, beside itself. */
    public List<Claim> of(ClaimId id) {
        List<String> head = List.of(id.value());
        return of(head, claims.mergedInto(head)).getOrDefault(id.value(), List.of());
    }

    /**
     * All that each of these claims stands for, by its id; claims that stand for themselves alone are left out.
     *
     * @param nearest those that were merged into them directly
     */
    public Map<String, List<Claim>> of(Collection<String> heads, List<Claim> nearest) {
        Map<String, List<Claim>> members = members(heads, nearest);
        Map<String, List<Claim>> families = new HashMap<>();
        for (String head : heads) {
            if (members.containsKey(head)) {
                families.put(head, gather(head, members, new ArrayList<>()));
            }
        }
        return families;
    }

    /** What was merged directly into each, one generation after another. */
    private Map<String, List<Claim>> members(Collection<String> heads, List<Claim> nearest) {
        Map<String, List<Claim>> members = new HashMap<>();
        Set<String> known = new HashSet<>(heads);
        List<Claim> generation = nearest;
        while (!generation.isEmpty()) {
            generation.forEach(claim -> members.computeIfAbsent(claim.merging().into(), into -> new ArrayList<>())
                    .add(claim));
            Set<String> newcomers = generation.stream()
                    .map(claim -> claim.id().value())
                    .filter(known::add)
                    .collect(Collectors.toSet());
            generation = newcomers.isEmpty() ? List.of() : claims.mergedInto(newcomers);
        }
        return members;
    }

    private static List<Claim> gather(String head, Map<String, List<Claim>> members, List<Claim> family) {
        for (Claim claim : members.getOrDefault(head, List.of())) {
            family.add(claim);
            gather(claim.id().value(), members, family);
        }
        return family;
    }
}
