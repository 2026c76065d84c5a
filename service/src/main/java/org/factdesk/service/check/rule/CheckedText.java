package org.factdesk.service.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.service.text.DateMention;
import org.factdesk.service.text.Dates;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Figures;
import org.factdesk.service.text.Name;
import org.factdesk.service.text.Names;
import org.factdesk.service.text.Quotation;
import org.factdesk.service.text.Quotations;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Reading.Sentence;
import org.factdesk.service.text.Token;

/** The words of one revision with everything that was read in them. */
public final class CheckedText {

    private final String id;
    private final int revision;
    private final LocalDate published;
    private final Reading reading;
    private final List<Figure> figures;
    private final List<DateMention> dates;
    private final List<Name> names;
    private final List<Quotation> quotations;
    private final List<List<Figure>> figuresBySentence;
    private final List<List<DateMention>> datesBySentence;
    private final String mainPlace;

    /** @param published the day of publication, or null where it is not known */
    public CheckedText(String id, int revision, LocalDate published, String text) {
        this.id = id;
        this.revision = revision;
        this.published = published;
        this.reading = Reading.of(text);
        this.figures = Figures.in(reading);
        this.dates = Dates.in(reading, figures);
        this.names = Names.in(reading);
        this.quotations = Quotations.in(reading, names);
        this.figuresBySentence = bySentence(figures, Figure::first);
        this.datesBySentence = bySentence(dates, DateMention::first);
        this.mainPlace = mostNamed();
    }

    private <T> List<List<T>> bySentence(List<T> all, java.util.function.ToIntFunction<T> token) {
        List<List<T>> lists = new ArrayList<>();
        reading.sentences().forEach(sentence -> lists.add(new ArrayList<>(2)));
        all.forEach(one -> lists.get(reading.sentenceOf(token.applyAsInt(one))).add(one));
        return lists;
    }

    private String mostNamed() {
        Map<String, Integer> counts = new TreeMap<>(Names.counted(names, Name.Kind.PLACE));
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    public String id() {
        return id;
    }

    public int revision() {
        return revision;
    }

    /** The day of publication, or null. */
    public LocalDate published() {
        return published;
    }

    public Reading reading() {
        return reading;
    }

    public List<Figure> figures() {
        return figures;
    }

    public List<DateMention> dates() {
        return dates;
    }

    public List<Name> names() {
        return names;
    }

    public List<Quotation> quotations() {
        return quotations;
    }

    /** The place that the article names most often, otherwise empty. */
    public String mainPlace() {
        return mainPlace;
    }

    /** The figures of a sentence. */
    public List<Figure> figuresOf(int sentence) {
        return sentence < 0 ? List.of() : figuresBySentence.get(sentence);
    }

    /** The dates of a sentence. */
    public List<DateMention> datesOf(int sentence) {
        return sentence < 0 ? List.of() : datesBySentence.get(sentence);
    }

    /** The sentence that a token stands in. */
    public Sentence sentenceOf(int token) {
        return reading.sentences().get(reading.sentenceOf(token));
    }

    /** The words of a span. */
    public String words(TextSpan span) {
        int first = reading.tokenAt(span.start());
        int last = first;
        while (last + 1 < reading.size() && reading.at(last).end() < span.end()) {
            last++;
        }
        return reading.exact(first, last);
    }

    /** The first of some words that stands in a stretch of tokens, or -1. */
    public int find(int from, int to, java.util.Set<String> wanted) {
        for (int i = Math.max(0, from); i < Math.min(to, reading.size()); i++) {
            Token token = reading.at(i);
            if (wanted.contains(token.word())) {
                return i;
            }
        }
        return -1;
    }
}
