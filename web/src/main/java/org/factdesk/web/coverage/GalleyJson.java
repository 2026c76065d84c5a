package org.factdesk.web.coverage;

import static org.factdesk.service.desk.DeskJson.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.domain.coverage.UnitId;
import org.factdesk.service.coverage.UnitRow;
import org.factdesk.web.desk.DeskTime;
import org.factdesk.web.desk.DeskWords;

/**
 * Writes units for the reader's scripts, in short, for there may be ten thousand: number, kind, first letter of the state,
 * start, end, start of the sentence, and where somebody dealt with it, what is said of that.
 */
@ApplicationScoped
public class GalleyJson {

    @Inject
    private DeskTime time;

    @Inject
    private DeskWords words;

    /** The units as a JSON array in which no markup can begin. */
    public String of(Collection<UnitRow> units) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (UnitRow unit : units) {
            JsonArrayBuilder one = JSON.createArrayBuilder()
                    .add(new UnitId(unit.id()).number())
                    .add(unit.kind().name())
                    .add(unit.state().name().substring(0, 1))
                    .add(unit.span().start())
                    .add(unit.span().end())
                    .add(unit.sentence().start());
            if (unit.by() != null) {
                one.add(said(unit));
            }
            all.add(one);
        }
        return all.build().toString().replace("<", "\\u003c");
    }

    private String said(UnitRow unit) {
        String who = words.of("unit.by." + unit.state().name(), unit.by(), time.near(unit.at()));
        String source = unit.source() == null ? null : unit.source().title();
        return Stream.of(who, source, unit.note(), unit.reason())
                .filter(part -> part != null)
                .collect(Collectors.joining(" · "));
    }
}
