package org.factdesk.service.claim;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What changed between two texts, to be read by a person: paragraphs first, and word by word where a paragraph was
 * replaced by another.
 */
public final class TextDiff {

    /** Longer stretches that differ are shown whole: nobody reads them word by word, and comparing takes long. */
    private static final int MOST_WORDS = 2000;

    /** So many paragraphs on both sides together are compared. */
    private static final int MOST_PARAGRAPHS = 20_000;

    private static final Pattern LINE = Pattern.compile("[^\n]*\n|[^\n]+");
    /** A figure with its points and commas is one word, for nobody reads half of it. */
    private static final Pattern WORD =
            Pattern.compile("\\s+|\\p{N}+(?:[.,]\\p{N}+)+|[\\p{L}\\p{M}\\p{N}]+|.", Pattern.DOTALL);

    private final List<DiffPart> parts = new ArrayList<>();

    private TextDiff() {}

    /** The stretches in their order; together the kept and taken out are the older text, the kept and put in the newer. */
    public static List<DiffPart> of(String older, String newer) {
        TextDiff diff = new TextDiff();
        diff.compare(split(LINE, older), split(LINE, newer), MOST_PARAGRAPHS, diff::words);
        return diff.joined();
    }

    private interface Changed {
        void was(List<String> older, List<String> newer);
    }

    private void compare(List<String> older, List<String> newer, int most, Changed changed) {
        if (older.size() + newer.size() > most) {
            whole(older, newer);
            return;
        }
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(older, newer).getDeltas()) {
            add(DiffPart.Kind.KEPT, older.subList(at, delta.getSource().getPosition()));
            if (delta.getType() == DeltaType.CHANGE) {
                changed.was(delta.getSource().getLines(), delta.getTarget().getLines());
            } else {
                whole(delta.getSource().getLines(), delta.getTarget().getLines());
            }
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(DiffPart.Kind.KEPT, older.subList(at, older.size()));
    }

    private void words(List<String> older, List<String> newer) {
        compare(split(WORD, String.join("", older)), split(WORD, String.join("", newer)), MOST_WORDS, this::whole);
    }

    private void whole(List<String> older, List<String> newer) {
        add(DiffPart.Kind.TAKEN_OUT, older);
        add(DiffPart.Kind.PUT_IN, newer);
    }

    private void add(DiffPart.Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new DiffPart(kind, String.join("", words)));
        }
    }

    private List<DiffPart> joined() {
        List<DiffPart> joined = new ArrayList<>();
        for (DiffPart part : parts) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).kind() == part.kind()) {
                joined.set(last, new DiffPart(part.kind(), joined.get(last).words() + part.words()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private static List<String> split(Pattern pattern, String text) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        return pieces;
    }
}
