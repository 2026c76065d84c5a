package org.factdesk.service.coverage;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.domain.coverage.Sentence;
import org.factdesk.domain.coverage.Unit;

/** Gives sentences and units the numbers by which they are known in their article. */
final class UnitNumbers {

    private int next;

    /** @param next the lowest number that nothing of the article ever had */
    UnitNumbers(int next) {
        this.next = next;
    }

    /** The sentences of an article's first revision. */
    List<Sentence> first(List<ReadSentence> read) {
        return read.stream().map(this::fresh).toList();
    }

    Sentence fresh(ReadSentence read) {
        int number = take();
        List<Unit> units = new ArrayList<>();
        read.units().forEach(unit -> units.add(new Unit(take(), unit.kind(), unit.span())));
        return new Sentence(number, read.span(), units);
    }

    int take() {
        return next++;
    }

    /** The lowest number that nothing of the article ever had. */
    int next() {
        return next;
    }
}
