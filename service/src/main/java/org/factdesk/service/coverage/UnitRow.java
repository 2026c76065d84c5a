package org.factdesk.service.coverage;

import java.time.Instant;
import java.util.List;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.coverage.UnitKind;
import org.factdesk.domain.coverage.UnitState;
import org.factdesk.service.evidence.SourceRow;

/**
 * A unit as it is shown.
 *
 * @param revision the number of the revision that the spans point into
 * @param exact the unit's words
 * @param sentence where its sentence stands
 * @param claims the ids of the claims whose own its sentence is
 * @param source what it was struck against, or null
 * @param note the remark of a strike, or null
 * @param reason why it was excused, or null
 * @param by who struck, excused or reopened it, or null where nobody did
 * @param at when, or null
 */
public record UnitRow(
        String id,
        String article,
        int revision,
        UnitKind kind,
        UnitState state,
        TextSpan span,
        String exact,
        TextSpan sentence,
        List<String> claims,
        SourceRow source,
        String note,
        String reason,
        String by,
        Instant at) {}
