package org.factdesk.domain.claim.placing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Placement;
import org.factdesk.domain.claim.PlacementOutcome;

/** Places many claims of many edited texts and counts what came of it, for each kind of edit. */
final class PlacingTally {

    private static final int CONTEXT = 32;

    private final ClaimPlacer.Limits limits;
    private final Map<Edits, Row> rows = new EnumMap<>(Edits.class);
    private final List<String> wrong = new ArrayList<>();

    static final class Row {
        int edits;
        int placements;
        int placed;
        int moved;
        int asked;
        int wrong;
        int standing;
        int standingPlaced;
        int inContext;
        int inContextPlaced;

        void add(Row other) {
            edits += other.edits;
            placements += other.placements;
            placed += other.placed;
            moved += other.moved;
            asked += other.asked;
            wrong += other.wrong;
            standing += other.standing;
            standingPlaced += other.standingPlaced;
            inContext += other.inContext;
            inContextPlaced += other.inContextPlaced;
        }
    }

    /** Makes one edit of a text and places so many claims of it, half of them close to the edit. */
    PlacingTally(ClaimPlacer.Limits limits) {
        this.limits = limits;
    }

    void run(Edits kind, String article, long seed, int claims) {
        Random random = new Random(seed);
        Edits.Edited edited = kind.of(article, random);
        String before = edited.text().before();
        String after = edited.text().after();
        if (after.isBlank()) {
            return;
        }
        ClaimPlacer placer = new ClaimPlacer(new ArticleText(before), new ArticleText(after), limits);
        Row row = rows.computeIfAbsent(kind, unseen -> new Row());
        row.edits++;
        List<int[]> words = words(before);
        for (int i = 0; i < claims; i++) {
            int[] claim = claim(before, words, edited.about(), random);
            Placement placement = placer.place(edited.text().span(claim[0], claim[1]));
            count(row, kind, seed, edited.text(), claim, placement);
        }
    }

    private static List<int[]> words(String text) {
        List<int[]> words = new ArrayList<>();
        java.util.regex.Matcher matcher = java.util.regex.Pattern.compile("[\\p{L}\\d]+(?:[’'.,][\\p{L}\\d]+)*")
                .matcher(text);
        while (matcher.find()) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        return words;
    }

    /** Some words in a row of one paragraph, at random or close to the edit. */
    private static int[] claim(String text, List<int[]> words, Part about, Random random) {
        int length = random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 3 + random.nextInt(25);
        int first = random.nextInt(words.size());
        if (random.nextBoolean()) {
            int near = 0;
            while (near < words.size() - 1 && words.get(near)[1] < about.from()) {
                near++;
            }
            int behind = near;
            while (behind < words.size() - 1 && words.get(behind)[1] < about.to()) {
                behind++;
            }
            first = near - 8 + random.nextInt(behind - near + 12);
        }
        first = Math.max(0, Math.min(words.size() - 1, first));
        int last = first;
        while (last < words.size() - 1
                && last < first + length - 1
                && text.substring(words.get(last)[1], words.get(last + 1)[0]).indexOf('\n') < 0) {
            last++;
        }
        return new int[] {words.get(first)[0], words.get(last)[1]};
    }

    private void count(Row row, Edits kind, long seed, EditedText text, int[] claim, Placement placement) {
        String words = text.before().substring(claim[0], claim[1]);
        Optional<TextSpan> truth = text.truth(claim[0], claim[1]);
        if (kind == Edits.TRANSLATED && partly(text, claim)) {
            return; // what is right for half of a sentence in each language nobody can say
        }
        row.placements++;
        boolean right = truth.isPresent()
                && placement.span() != null
                && (same(text.after(), truth.get(), placement.span()) || only(text, words, placement.span()));
        if (placement.outcome() == PlacementOutcome.PLACED && right) {
            row.placed++;
        } else if (placement.outcome() == PlacementOutcome.MOVED && right) {
            row.moved++;
        } else if (placement.span() == null) {
            row.asked++;
        } else {
            row.wrong++;
            wrong.add(kind + " seed " + seed + ": “" + words + "” placed " + placement + ", truth " + truth);
        }
        boolean stands = truth.isPresent()
                && new ArticleText(text.after()).words(truth.get()).equals(words)
                && times(text.after(), words) == 1;
        String around = text.before()
                .substring(
                        Math.max(0, claim[0] - CONTEXT), Math.min(text.before().length(), claim[1] + CONTEXT));
        boolean inContext = truth.isPresent() && times(text.after(), around) == 1;
        row.standing += stands ? 1 : 0;
        row.standingPlaced += stands && right ? 1 : 0;
        row.inContext += inContext ? 1 : 0;
        row.inContextPlaced += inContext && right ? 1 : 0;
        if (System.getProperty("factdesk.show") != null && inContext && !right) {
            System.out.println("ASKED " + kind + " " + seed + " “" + words + "” " + placement + " truth " + truth);
        }
    }

    private static boolean partly(EditedText text, int[] claim) {
        int kept = 0;
        for (int i = claim[0]; i < claim[1]; i++) {
            kept += text.truth(i, i + 1).isPresent()
                            || Character.isWhitespace(text.before().charAt(i))
                    ? 1
                    : 0;
        }
        return text.truth(claim[0], claim[1]).isPresent() && kept < claim[1] - claim[0];
    }

    /** Whether the words stand there as they were, and nowhere else; where they came from nobody can tell. */
    private static boolean only(EditedText text, String words, TextSpan placed) {
        String wanted = blank(words);
        return blank(new ArticleText(text.after()).words(placed)).equals(wanted)
                && times(blank(text.after()), wanted) == 1;
    }

    private static String blank(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /** Whether the spans hold the same words; signs at their edges do not count. */
    private static boolean same(String text, TextSpan truth, TextSpan placed) {
        return java.util.Arrays.equals(letters(text, truth), letters(text, placed));
    }

    private static int[] letters(String text, TextSpan span) {
        int from = text.offsetByCodePoints(0, span.start());
        int to = text.offsetByCodePoints(from, span.length());
        while (from < to && !Character.isLetterOrDigit(text.codePointAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.codePointBefore(to))) {
            to--;
        }
        return new int[] {from, to};
    }

    private static int times(String text, String words) {
        int times = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            times++;
        }
        return times;
    }

    Row total() {
        Row total = new Row();
        rows.values().forEach(total::add);
        return total;
    }

    List<String> wrong() {
        return wrong;
    }

    String table() {
        StringBuilder table = new StringBuilder(
                "| edit | edits | placements | placed | moved | asked | wrong | words stand once | … in their context |\n"
                        + "|---|---|---|---|---|---|---|---|---|\n");
        rows.forEach((kind, row) -> line(table, kind.words, row));
        line(table, "**all**", total());
        return table.toString();
    }

    private static void line(StringBuilder table, String name, Row row) {
        table.append(String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d | %,d | %,d | %d | %s | %s |%n",
                name,
                row.edits,
                row.placements,
                row.placed,
                row.moved,
                row.asked,
                row.wrong,
                share(row.standingPlaced, row.standing),
                share(row.inContextPlaced, row.inContext)));
    }

    static String share(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.2f %% of %,d", 100.0 * part / whole, whole);
    }
}
