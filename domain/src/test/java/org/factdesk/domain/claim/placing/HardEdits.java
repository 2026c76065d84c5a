package org.factdesk.domain.claim.placing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Edits that leave much to mistake, each with the truth about where the words went. */
enum HardEdits {
    REORDERED,
    SWAPPED,
    COPY_EDITED,
    CUT,
    TYPED_ANEW,
    HEADLINE,
    FURNITURE;

    private static final Pattern FIGURE_OR_NAME = Pattern.compile("\\d[\\d,.]*\\d|\\d|(?<=[a-z,] )[A-Z][a-z]{3,}");
    private static final Pattern BREAK_OR_SIGN = Pattern.compile("\\n+|[“”\"]|[‘’']|[–—]|(?<=[.!?]) (?=[A-Z])");
    private static final String GAP = "\n\n";

    EditedText of(String text, Random random) {
        return switch (this) {
            case REORDERED -> reordered(text, random);
            case SWAPPED -> swapped(text, random);
            case COPY_EDITED -> copyEdited(text, random);
            case CUT -> cut(text, random);
            case TYPED_ANEW -> typedAnew(text, random);
            case HEADLINE -> headline(text, random);
            case FURNITURE -> furniture(text, random);
        };
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static EditedText reordered(String text, Random random) {
        List<Part> parts = new ArrayList<>(Part.paragraphs(text));
        Collections.shuffle(parts, random);
        EditedText edited = new EditedText(text);
        for (Part part : parts) {
            edited.keep(part.from(), part.to()).insert(part.to(), GAP);
        }
        return edited;
    }

    /** A sentence and its look-alike, which differs in one word or figure, change places. */
    private static EditedText swapped(String text, Random random) {
        Part sentence = any(Part.sentences(text), random);
        String like = alike(text.substring(sentence.from(), sentence.to()));
        List<Part> behind = Part.sentences(text).stream()
                .filter(part -> part.from() >= sentence.to())
                .toList();
        int at = behind.isEmpty() ? text.length() : any(behind, random).to();
        String before = text.substring(0, at) + " " + like + text.substring(at);
        int first = at + 1;
        return new EditedText(before)
                .keep(0, sentence.from())
                .keep(first, first + like.length())
                .keep(sentence.to(), first)
                .keep(sentence.from(), sentence.to())
                .keep(first + like.length(), before.length());
    }

    private static String alike(String words) {
        List<Part> parts = Part.all(FIGURE_OR_NAME, words);
        Part part = parts.isEmpty() ? new Part(words.length() - 1, words.length() - 1) : parts.get(0);
        String other = parts.isEmpty() ? " besides" : part.to() - part.from() < 4 ? "61" : "Lindqvist";
        return words.substring(0, part.from()) + other + words.substring(part.to());
    }

    /** A paragraph is repeated elsewhere and then the first, or the copy, says something else in one place. */
    private static EditedText copyEdited(String text, Random random) {
        List<Part> paragraphs = Part.paragraphs(text);
        Part part = any(paragraphs, random);
        Part target = any(paragraphs, random);
        String words = text.substring(part.from(), part.to());
        Part place = any(Part.all(Pattern.compile("\\S+"), words), random);
        boolean first = random.nextBoolean();
        String copy = first ? words : words.substring(0, place.from()) + "burgomasters" + words.substring(place.to());
        EditedText edited = new EditedText(text);
        if (target.from() < part.from()) {
            edited.keep(0, target.from()).insert(target.from(), copy + GAP).keep(target.from(), part.from());
        } else {
            edited.keep(0, part.from());
        }
        if (first) {
            edited.keep(part.from(), part.from() + place.from())
                    .reword(part.from() + place.from(), part.from() + place.to(), "burgomasters")
                    .keep(part.from() + place.to(), part.to());
        } else {
            edited.keep(part.from(), part.to());
        }
        return target.from() < part.from()
                ? edited.keep(part.to(), text.length())
                : edited.keep(part.to(), target.to())
                        .insert(target.to(), GAP + copy)
                        .keep(target.to(), text.length());
    }

    /** Three sentences in a row, or a paragraph, are gone; their single words may stand elsewhere. */
    private static EditedText cut(String text, Random random) {
        List<Part> parts = random.nextBoolean() ? Part.sentences(text) : Part.paragraphs(text);
        int from = random.nextInt(parts.size());
        int to = Math.min(parts.size() - 1, from + random.nextInt(3));
        return new EditedText(text)
                .keep(0, parts.get(from).from())
                .keep(parts.get(to).to(), text.length());
    }

    /** Every line break, quotation mark, dash and space behind a sentence is set in another way. */
    private static EditedText typedAnew(String text, Random random) {
        boolean joined = random.nextBoolean();
        EditedText edited = new EditedText(text);
        int at = 0;
        for (Part part : Part.all(BREAK_OR_SIGN, text)) {
            String sign = text.substring(part.from(), part.to());
            String other =
                    switch (sign.charAt(0)) {
                        case '\n' -> joined ? " " : GAP + "\n";
                        case '“', '”' -> "\"";
                        case '"' -> "”";
                        case '‘', '’' -> "'";
                        case '\'' -> "’";
                        case ' ' -> joined ? "  " : "\n";
                        default -> "-";
                    };
            edited.keep(at, part.from()).reword(part.from(), part.to(), other);
            at = part.to();
        }
        return edited.keep(at, text.length());
    }

    /** Another headline, made of words that stand in the text. */
    private static EditedText headline(String text, Random random) {
        Part head = Part.paragraphs(text).get(0);
        List<Part> under = Part.sentences(text).stream()
                .filter(part -> part.from() >= head.to())
                .toList();
        Part sentence = any(under, random);
        String words = text.substring(sentence.from(), sentence.to());
        int blank = words.indexOf(' ', words.length() / 2);
        String other = blank < 0 ? words : words.substring(0, blank);
        return new EditedText(text).insert(0, other).keep(head.to(), text.length());
    }

    /** The same line stands between many paragraphs; one of these lines is taken out and a paragraph moves. */
    private static EditedText furniture(String text, Random random) {
        String line = "Read more: what the ministry said about the 700 beds in May";
        List<Part> paragraphs = Part.paragraphs(text);
        StringBuilder before = new StringBuilder();
        List<Part> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            before.append(text, paragraphs.get(i).from(), paragraphs.get(i).to())
                    .append(GAP);
            if (i % 2 == 0) {
                lines.add(new Part(before.length(), before.length() + line.length()));
                before.append(line).append(GAP);
            }
        }
        Part gone = any(lines, random);
        return new EditedText(before.toString()).keep(0, gone.from()).keep(gone.to(), before.length());
    }
}
