package org.factdesk.service.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.coverage.UnitKind;
import org.factdesk.service.coverage.ReadSentence.ReadUnit;
import org.factdesk.service.text.DateMention;
import org.factdesk.service.text.Dates;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Figures;
import org.factdesk.service.text.Name;
import org.factdesk.service.text.Names;
import org.factdesk.service.text.Quotation;
import org.factdesk.service.text.Quotations;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Sentences;

/**
 * Finds what is checkable in a text, sentence by sentence. Figures, dates and names never overlap: of two that would,
 * the date counts before the figure and the figure before the name. A quotation may hold others, and is cut where
 * sentences end. Takes time in proportion to the text.
 */
final class UnitReading {

    private static final Comparator<ReadUnit> IN_TEXT = Comparator.comparingInt(
                    (ReadUnit unit) -> unit.span().start())
            .thenComparingInt(unit -> -unit.span().end())
            .thenComparing(ReadUnit::kind, Comparator.reverseOrder());

    private final List<TextSpan> sentences;
    private final List<List<ReadUnit>> units;
    private final NavigableMap<Integer, Integer> taken = new TreeMap<>();

    private UnitReading(List<TextSpan> sentences) {
        this.sentences = sentences;
        this.units = new ArrayList<>(sentences.size());
        sentences.forEach(sentence -> units.add(new ArrayList<>()));
    }

    /** The sentences of a text and their units, in order. */
    static List<ReadSentence> of(String text) {
        UnitReading reading = new UnitReading(Sentences.of(text));
        Reading words = Reading.of(text);
        List<Figure> figures = Figures.in(words);
        List<Name> names = Names.in(words);
        reading.take(Dates.in(words, figures), DateMention::place, date -> UnitKind.DATE);
        reading.take(figures, Figure::place, figure -> UnitKind.FIGURE);
        reading.take(names, Name::place, UnitReading::kind);
        reading.take(Quotations.in(words, names), Quotation::place, quotation -> UnitKind.QUOTATION);
        return reading.sorted();
    }

    private static UnitKind kind(Name name) {
        return switch (name.kind()) {
            case PERSON -> UnitKind.PERSON;
            case PLACE -> UnitKind.PLACE;
            case ORGANISATION -> UnitKind.ORGANISATION;
            case OTHER -> UnitKind.NAME;
        };
    }

    private <T> void take(List<T> found, Function<T, TextSpan> place, Function<T, UnitKind> kind) {
        int sentence = 0;
        for (T one : found) {
            TextSpan span = place.apply(one);
            while (sentence > 0 && sentences.get(sentence - 1).end() > span.start()) {
                sentence--;
            }
            while (sentence < sentences.size() && sentences.get(sentence).end() <= span.start()) {
                sentence++;
            }
            for (int i = sentence; i < sentences.size() && sentences.get(i).start() < span.end(); i++) {
                add(i, kind.apply(one), common(sentences.get(i), span));
            }
        }
    }

    private static TextSpan common(TextSpan sentence, TextSpan found) {
        return new TextSpan(Math.max(sentence.start(), found.start()), Math.min(sentence.end(), found.end()));
    }

    private void add(int sentence, UnitKind kind, TextSpan span) {
        if (kind != UnitKind.QUOTATION) {
            Map.Entry<Integer, Integer> before = taken.lowerEntry(span.end());
            if (before != null && before.getValue() > span.start()) {
                return;
            }
            taken.put(span.start(), span.end());
        }
        units.get(sentence).add(new ReadUnit(kind, span));
    }

    private List<ReadSentence> sorted() {
        List<ReadSentence> all = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            all.add(new ReadSentence(
                    sentences.get(i), units.get(i).stream().sorted(IN_TEXT).toList()));
        }
        return all;
    }
}
