package org.factdesk.service.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.factdesk.domain.coverage.UnitKind;
import org.factdesk.domain.coverage.UnitState;
import org.factdesk.service.coverage.Galley;
import org.factdesk.service.coverage.LeftRow;
import org.factdesk.service.coverage.SignOffRow;
import org.factdesk.service.coverage.TextChangeRow;
import org.factdesk.service.coverage.UnitRow;

/** Turns an article's line-by-line check into what a report prints of it. */
final class ReportedGalley {

    private ReportedGalley() {}

    static ReportedCoverage coverage(Galley galley) {
        return new ReportedCoverage(
                galley.coverage().checkable(),
                galley.coverage().covered(),
                galley.coverage().percent(),
                (int) galley.units().stream()
                        .filter(unit -> unit.state() == UnitState.STRUCK)
                        .count(),
                galley.units().stream()
                        .filter(unit -> unit.state() == UnitState.EXCUSED)
                        .map(unit -> new ReportedCoverage.Excused(unit.exact(), unit.reason(), unit.by()))
                        .toList());
    }

    /** The open units, each in a sentence. */
    static List<OpenItem> openItems(Galley galley) {
        return galley.units().stream()
                .filter(unit -> unit.state() == UnitState.OPEN)
                .map(ReportedGalley::item)
                .toList();
    }

    private static OpenItem item(UnitRow unit) {
        return unit(unit.kind(), unit.exact());
    }

    private static OpenItem unit(UnitKind kind, String words) {
        return new OpenItem("The " + kind.words() + " “" + words + "” was neither struck nor excused.", null);
    }

    /** The changes asked of the writer; the numbers are those of the claims by their ids. */
    static ReportedChanges changes(Galley galley, Map<String, Integer> numbers) {
        return ReportedChanges.of(galley.changes().stream()
                .map(row -> change(row, row.claim() == null ? null : numbers.get(row.claim())))
                .toList());
    }

    private static ReportedChanges.Item change(TextChangeRow row, Integer number) {
        return new ReportedChanges.Item(
                number,
                row.revision(),
                row.exact(),
                row.proposed(),
                row.note(),
                row.by(),
                row.at(),
                row.state(),
                row.answer(),
                row.answeredBy(),
                row.answeredAt(),
                row.made(),
                row.reason(),
                row.settledBy(),
                row.settledAt());
    }

    /** What was open then, each in a sentence. */
    private static List<OpenItem> left(SignOffRow row) {
        return row.left().stream()
                .map(left -> left.kind() == null ? claim(left) : unit(left.kind(), left.words()))
                .toList();
    }

    private static OpenItem claim(LeftRow left) {
        String status = ReportedStatus.valueOf(left.status().name()).word().toLowerCase(Locale.ROOT);
        return new OpenItem(
                "“" + left.words() + "” was " + status + (left.placed() ? "." : " and had no place in the text."),
                left.number());
    }

    static List<SignOff> signOffs(Galley galley) {
        return galley.signOffs().stream()
                .map(row -> new SignOff(row.by(), row.at(), row.revision(), row.exception(), left(row)))
                .toList();
    }
}
