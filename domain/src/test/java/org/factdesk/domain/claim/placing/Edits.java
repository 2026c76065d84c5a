package org.factdesk.domain.claim.placing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits as editors make them, drawn from a seed, each with the truth about where the words went. */
enum Edits {
    TYPO("letters of one to three words"),
    NUMBER("a figure"),
    NEGATION("a “not” put in"),
    REWORDED("a sentence reworded"),
    MOVED("a paragraph moved"),
    DUPLICATED("a paragraph duplicated"),
    DELETED("a sentence or paragraph taken out"),
    DELETED_LIKE("the same, its look-alike left elsewhere"),
    LOOK_ALIKE("a look-alike put in"),
    SETTING("quotation marks, dashes and spaces"),
    TRANSLATED("paragraphs or all of it translated"),
    MIXED("three of these at once");

    private static final Pattern WORD = Pattern.compile("[\\p{L}]{4,}");
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,.]*\\d|\\d");

    final String words;

    Edits(String words) {
        this.words = words;
    }

    private static Part any(List<Part> parts, Random random) {
        return parts.get(random.nextInt(parts.size()));
    }

    /** The edit, with the part of the text before that it is about. */
    record Edited(EditedText text, Part about) {}

    Edited of(String text, Random random) {
        return switch (this) {
            case TYPO -> replaced(text, some(WORD, text, random, 1 + random.nextInt(3)), Edits::slip, random);
            case NUMBER -> replaced(text, some(FIGURE, text, random, 1), Edits::other, random);
            case NEGATION -> negated(text, random);
            case REWORDED -> reworded(text, random);
            case MOVED -> moved(text, random);
            case DUPLICATED -> duplicated(text, random);
            case DELETED -> deleted(text, part(text, random));
            case DELETED_LIKE -> deletedLike(text, random);
            case LOOK_ALIKE -> lookAlike(text, random);
            case SETTING -> replaced(text, settings(text, random), Edits::reset, random);
            case TRANSLATED -> translated(text, random);
            case MIXED -> mixed(text, random);
        };
    }

    private static Part part(String text, Random random) {
        return any(random.nextBoolean() ? Part.sentences(text) : Part.paragraphs(text), random);
    }

    private interface Change {
        String of(String words, Random random);
    }

    private static List<Part> some(Pattern pattern, String text, Random random, int count) {
        List<Part> parts = new ArrayList<>(Part.all(pattern, text));
        int from = parts.size() <= count ? 0 : random.nextInt(parts.size() - count);
        int near = Math.min(parts.size(), from + 12);
        List<Part> some = new ArrayList<>(parts.subList(from, near));
        Collections.shuffle(some, random);
        List<Part> chosen = new ArrayList<>(some.subList(0, Math.min(count, some.size())));
        chosen.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return chosen;
    }

    private static Edited replaced(String text, List<Part> parts, Change change, Random random) {
        EditedText edited = new EditedText(text);
        int at = 0;
        for (Part part : parts) {
            edited.keep(at, part.from())
                    .reword(part.from(), part.to(), change.of(text.substring(part.from(), part.to()), random));
            at = part.to();
        }
        edited.keep(at, text.length());
        return new Edited(edited, parts.isEmpty() ? new Part(0, text.length()) : parts.get(parts.size() / 2));
    }

    private static String slip(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
        };
    }

    private static String other(String figure, Random random) {
        StringBuilder other = new StringBuilder(figure);
        int at = random.nextInt(figure.length());
        while (!Character.isDigit(other.charAt(at))) {
            at = (at + 1) % figure.length();
        }
        other.setCharAt(at, (char) ('0' + (other.charAt(at) - '0' + 1 + random.nextInt(8)) % 10));
        return other.toString();
    }

    private static Edited negated(String text, Random random) {
        List<Part> verbs = Part.all(
                Pattern.compile("\\b(is|are|was|were|has|have|had|will|would|can|could|should)\\b(?! not|[’'\\w])"),
                text);
        Part part = verbs.isEmpty() ? any(Part.all(WORD, text), random) : any(verbs, random);
        EditedText edited = new EditedText(text)
                .keep(0, part.to())
                .insert(part.to(), " not")
                .keep(part.to(), text.length());
        return new Edited(edited, part);
    }

    /** Words that stand for others in reworded sentences; one that is there already would be no rewording. */
    private static final List<String> OTHER_WORDS = List.of(
            "lavishly",
            "purportedly",
            "burgomasters",
            "disembarked",
            "encampment",
            "manifold",
            "allegorical",
            "lately",
            "hinterland",
            "intimated",
            "sizeable",
            "cluster",
            "remedies",
            "provincial",
            "attained",
            "roundabout");

    private static Edited reworded(String text, Random random) {
        Part sentence = any(Part.sentences(text), random);
        double share = 0.15 + random.nextDouble() * 0.7;
        EditedText edited = new EditedText(text).keep(0, sentence.from());
        int at = sentence.from();
        for (Part word : Part.all(WORD, text.substring(sentence.from(), sentence.to()))) {
            if (random.nextDouble() < share) {
                int from = sentence.from() + word.from();
                int to = sentence.from() + word.to();
                edited.keep(at, from);
                edited.reword(from, to, inOtherWords(text, random));
                at = to;
            }
        }
        edited.keep(at, text.length());
        return new Edited(edited, sentence);
    }

    private static String inOtherWords(String text, Random random) {
        List<String> others =
                OTHER_WORDS.stream().filter(other -> !text.contains(other)).toList();
        String other = others.get(random.nextInt(others.size()));
        return random.nextInt(6) == 0 ? other + " " + others.get(random.nextInt(others.size())) : other;
    }

    private static Edited moved(String text, Random random) {
        List<Part> paragraphs = Part.paragraphs(text);
        Part moving = any(paragraphs, random);
        Part target = any(paragraphs, random);
        String gap = "\n\n";
        EditedText edited = new EditedText(text);
        if (target.from() < moving.from()) {
            edited.keep(0, target.from()).keep(moving.from(), moving.to()).insert(target.from(), gap);
            edited.keep(target.from(), moving.from()).keep(Math.min(text.length(), moving.to() + 2), text.length());
        } else {
            edited.keep(0, moving.from())
                    .keep(Math.min(target.to(), moving.to() + 2), target.to())
                    .insert(target.to(), gap);
            edited.keep(moving.from(), moving.to()).keep(Math.max(moving.to(), target.to()), text.length());
        }
        return target.equals(moving)
                ? new Edited(new EditedText(text).keep(0, text.length()), moving)
                : new Edited(edited, moving);
    }

    private static Edited duplicated(String text, Random random) {
        List<Part> paragraphs = Part.paragraphs(text);
        Part part = any(paragraphs, random);
        Part target = random.nextBoolean() ? part : any(paragraphs, random);
        String copy = text.substring(part.from(), part.to());
        EditedText edited = new EditedText(text);
        if (random.nextBoolean() && !target.equals(part)) {
            edited.keep(0, target.from()).insert(target.from(), copy + "\n\n").keep(target.from(), text.length());
        } else {
            edited.keep(0, target.to()).insert(target.to(), "\n\n" + copy).keep(target.to(), text.length());
        }
        return new Edited(edited, part);
    }

    private static Edited deleted(String text, Part part) {
        EditedText edited = new EditedText(text).keep(0, part.from()).keep(part.to(), text.length());
        return new Edited(edited, part);
    }

    private static Edited deletedLike(String text, Random random) {
        Part part = part(text, random);
        String like = alike(text.substring(part.from(), part.to()), random);
        List<Part> others = Part.sentences(text).stream()
                .filter(other -> other.to() < part.from() - 2 || other.from() > part.to() + 2)
                .toList();
        Part target = any(others, random);
        boolean behind = target.to() >= part.to();
        String before = behind
                ? text.substring(0, target.to()) + " " + like + text.substring(target.to())
                : text.substring(0, target.from()) + like + " " + text.substring(target.from());
        int shift = behind ? 0 : like.length() + 1;
        return deleted(before, new Part(part.from() + shift, part.to() + shift));
    }

    private static String alike(String words, Random random) {
        List<Part> parts = new ArrayList<>(Part.all(random.nextBoolean() ? FIGURE : WORD, words));
        parts = parts.isEmpty() ? Part.all(WORD, words) : parts;
        if (parts.isEmpty()) {
            return words + " too";
        }
        Part part = any(parts, random);
        String chosen = words.substring(part.from(), part.to());
        String other = FIGURE.matcher(chosen).matches()
                ? other(chosen, random)
                : OTHER_WORDS.get(random.nextInt(OTHER_WORDS.size()));
        return words.substring(0, part.from()) + other + words.substring(part.to());
    }

    private static Edited lookAlike(String text, Random random) {
        Part part = part(text, random);
        String like = alike(text.substring(part.from(), part.to()), random);
        Part target = random.nextInt(3) == 0 ? part : any(Part.sentences(text), random);
        EditedText edited = new EditedText(text);
        if (random.nextBoolean()) {
            edited.keep(0, target.from()).insert(target.from(), like + " ").keep(target.from(), text.length());
        } else {
            edited.keep(0, target.to()).insert(target.to(), " " + like).keep(target.to(), text.length());
        }
        return new Edited(edited, part);
    }

    private static List<Part> settings(String text, Random random) {
        List<Part> signs = Part.all(Pattern.compile("[“”\"‘’'–—-]|(?<=\\S) (?=\\S)"), text);
        double share = random.nextDouble();
        return signs.stream()
                .filter(part -> random.nextDouble() < (text.charAt(part.from()) == ' ' ? share / 8 : share))
                .toList();
    }

    private static String reset(String sign, Random random) {
        return switch (sign) {
            case "“", "”" -> "\"";
            case "‘", "’" -> "'";
            case "\"" -> random.nextBoolean() ? "“" : "»";
            case "'" -> "’";
            case " " -> List.of("\u00a0", "  ", "\u202f", " \u200b").get(random.nextInt(4));
            default -> "–";
        };
    }

    private static Edited translated(String text, Random random) {
        List<Part> paragraphs = Part.paragraphs(text);
        Part part = random.nextInt(3) == 0 ? new Part(0, text.length()) : any(paragraphs, random);
        String foreign = Pattern.compile("(\\p{Ll} )?(\\p{L}[\\p{L}’']*)((?= \\p{Ll}))?")
                .matcher(text.substring(part.from(), part.to()))
                .replaceAll(word -> Matcher.quoteReplacement(foreign(word)));
        EditedText edited = new EditedText(text)
                .keep(0, part.from())
                .insert(part.from(), foreign)
                .keep(part.to(), text.length());
        return new Edited(edited, part);
    }

    /** Some names between other words stay as they are, other words never. */
    private static String foreign(java.util.regex.MatchResult match) {
        String word = match.group(2);
        String before = match.group(1) == null ? "" : match.group(1);
        boolean name = Character.isUpperCase(word.charAt(0)) && match.group(1) != null && match.group(3) != null;
        if (name && word.hashCode() % 3 == 0) {
            return before + word;
        }
        StringBuilder foreign = new StringBuilder(before);
        for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
            foreign.append((char) ('a' + (c * 7 + 3) % 26));
        }
        return foreign.append("e").toString();
    }

    private static Edited mixed(String text, Random random) {
        Edits[] simple = {TYPO, NUMBER, REWORDED, SETTING};
        List<Part> paragraphs = Part.paragraphs(text);
        EditedText edited = new EditedText(text);
        int at = 0;
        Part about = paragraphs.get(0);
        for (Part paragraph : paragraphs) {
            String words = text.substring(paragraph.from(), paragraph.to());
            edited.keep(at, paragraph.from());
            at = paragraph.to();
            if (random.nextInt(3) > 0 || Part.sentences(words).isEmpty()) {
                edited.keep(paragraph.from(), paragraph.to());
                continue;
            }
            about = paragraph;
            if (random.nextInt(5) == 0) {
                continue;
            }
            Edited inner = simple[random.nextInt(simple.length)].of(words, random);
            edited.within(paragraph.from(), inner.text());
        }
        edited.keep(at, text.length());
        return new Edited(edited, about);
    }
}
