package org.factdesk.service.check.rule;

import java.util.Set;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Token;
import org.factdesk.service.text.Vocabulary;

/** Tells figures that stand for a part of something, or for what is only planned: no other article contradicts those. */
final class FigureParts {

    private static final Set<String> CONTAINS = Vocabulary.english().words("contains");

    private final Reading reading;

    FigureParts(Reading reading) {
        this.reading = reading;
    }

    /** Whether the figure is only a part of something ("a camp of 400"), or a plan. */
    boolean partOrPlan(Figure figure) {
        int at = reading.tokenAt(figure.place().start());
        Token before = reading.at(at - 1);
        boolean including = before.is("including")
                || before.is("among")
                || before.is("another")
                || before.is("further")
                || before.is("every");
        boolean part = figure.kind() == Figure.Kind.COUNT && partOf(figure);
        boolean more = figure.qualifier().startsWith("more")
                || figure.qualifier().startsWith("additional")
                || figure.qualifier().startsWith("extra")
                || figure.qualifier().startsWith("other")
                || reading.at(figure.first() + 1).is("more")
                || reading.at(figure.first() + 1).is("others")
                || figure.unit().equals("other")
                || reading.at(figure.first() + 1).is("other");
        boolean contained = false;
        if (CONTAINS.contains(before.word()) && !(figure.kind() == Figure.Kind.MONEY)) {
            for (int i = at - 2; i >= at - 5; i--) {
                contained |= reading.at(i).is("a")
                        || reading.at(i).is("an")
                        || reading.at(i).is("another")
                        || reading.at(i).is("one");
            }
            contained &= figure.kind() == Figure.Kind.COUNT
                    && !reading.words().has("collectives", reading.at(at - 2).word());
        }
        boolean planned = false;
        for (int i = at - 1; i >= at - 4; i--) {
            planned |= reading.at(i).is("could")
                    || reading.at(i).is("would") && !reported(i)
                    || reading.at(i).is("if")
                    || reading.at(i).is("target");
        }
        boolean ages = reading.at(at - 1).is("of") && reading.at(at - 2).is("ages")
                || reading.at(at - 1).is("and") && reading.at(at - 4).is("ages");
        return ages || part || including || more || contained || planned;
    }

    /** Whether "would" stands in what somebody said: the union said that the firm would cut 900 jobs. */
    private boolean reported(int would) {
        int first = reading.sentences().get(reading.sentenceOf(would)).first();
        for (int i = would - 1; i > first; i--) {
            if (reading.words().has("say", reading.at(i).word())) {
                return true;
            }
        }
        return false;
    }

    /** Two of the soldiers, ten of its men: of something that is larger. */
    private boolean partOf(Figure figure) {
        int of = figure.first();
        while (of < figure.first() + 3 && !reading.at(of).is("of")) {
            of++;
        }
        Token next = reading.at(of + 1);
        return reading.at(of).is("of")
                && (of < figure.last()
                        || of == figure.last() + 1 && figure.unit().isEmpty())
                && (next.is("the")
                        || next.is("its")
                        || next.is("their")
                        || next.is("those")
                        || next.is("them")
                        || next.is("these"));
    }
}
