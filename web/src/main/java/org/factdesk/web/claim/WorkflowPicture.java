package org.factdesk.web.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.ClaimStep;

/** Draws the way of a claim for the manual, from the very table by which steps are allowed and refused. */
@Named
@ApplicationScoped
public class WorkflowPicture {

    private static final int COLUMN = 170;
    private static final int ROW = 110;
    private static final int WIDTH = 128;
    private static final int HEIGHT = 34;
    private static final int MARGIN = 12;
    private static final double BEND = 22;

    /** A state as a box; the numbers are units of the picture. */
    public record Box(String word, int x, int y, int width, int height, int middleX, int middleY) {}

    /** A way from a state to another, as a path of SVG 2, with the steps that go along it. */
    public record Way(String path, String words, int x, int y) {}

    /** A line of the table: a step, from where, to where and by whom. */
    public record Line(String step, String from, String to, String takers) {}

    /** The states in their places. */
    public List<Box> getBoxes() {
        return Arrays.stream(ClaimStatus.values()).map(WorkflowPicture::box).toList();
    }

    /** The ways between the states that work goes through; setting aside is left to the table. */
    public List<Way> getWays() {
        Map<ClaimStatus, Map<ClaimStatus, List<ClaimStep>>> pairs = new TreeMap<>();
        for (ClaimStep step : ClaimStep.values()) {
            for (ClaimStatus from : ClaimStatus.values()) {
                ClaimStatus to = step.to().orElse(from);
                if (step.leavesFrom(from) && from != to && !to.closed()) {
                    pairs.computeIfAbsent(from, key -> new TreeMap<>())
                            .merge(to, List.of(step), WorkflowPicture::joined);
                }
            }
        }
        return pairs.entrySet().stream()
                .flatMap(from -> from.getValue().entrySet().stream()
                        .map(to -> way(box(from.getKey()), box(to.getKey()), words(to.getValue()))))
                .toList();
    }

    private static List<ClaimStep> joined(List<ClaimStep> one, List<ClaimStep> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Every step of the table. */
    public List<Line> getLines() {
        return Arrays.stream(ClaimStep.values())
                .map(step -> new Line(
                        step.words(),
                        Arrays.stream(ClaimStatus.values())
                                .filter(step::leavesFrom)
                                .map(ClaimStatus::words)
                                .collect(Collectors.joining(", ")),
                        step.to()
                                .map(ClaimStatus::words)
                                .orElse(step == ClaimStep.UNMERGE ? "the state it had" : "stays"),
                        step.takers().words()))
                .toList();
    }

    private static String words(List<ClaimStep> steps) {
        return steps.stream().map(ClaimStep::words).collect(Collectors.joining(", "));
    }

    private static Box box(ClaimStatus status) {
        int[] place = place(status);
        int x = MARGIN + place[0] * COLUMN;
        int y = MARGIN + place[1] * ROW;
        return new Box(status.words(), x, y, WIDTH, HEIGHT, x + WIDTH / 2, y + HEIGHT / 2);
    }

    /** Column and row. */
    private static int[] place(ClaimStatus status) {
        return switch (status) {
            case OPEN -> new int[] {0, 1};
            case RESEARCHING -> new int[] {1, 1};
            case AWAITING_REPLY -> new int[] {1, 2};
            case PROPOSED -> new int[] {2, 1};
            case RETURNED -> new int[] {2, 2};
            case APPROVED -> new int[] {3, 1};
            case STALE -> new int[] {3, 0};
            case PUBLISHED -> new int[] {4, 1};
            case CORRECTED -> new int[] {4, 2};
            case EXCUSED -> new int[] {0, 3};
            case WITHDRAWN -> new int[] {1, 3};
            case MERGED -> new int[] {2, 3};
        };
    }

    private static Way way(Box from, Box to, String words) {
        double dx = to.middleX() - from.middleX();
        double dy = to.middleY() - from.middleY();
        double length = Math.hypot(dx, dy);
        double bendX = -dy / length * BEND;
        double bendY = dx / length * BEND;
        double middleX = (from.middleX() + to.middleX()) / 2.0 + bendX;
        double middleY = (from.middleY() + to.middleY()) / 2.0 + bendY;
        double[] start = edge(from, middleX, middleY);
        double[] end = edge(to, middleX, middleY);
        String path = String.format(
                Locale.ROOT, "M%.0f %.0f Q%.0f %.0f %.0f %.0f", start[0], start[1], middleX, middleY, end[0], end[1]);
        double labelX = (start[0] + 2 * middleX + end[0]) / 4;
        double labelY = (start[1] + 2 * middleY + end[1]) / 4;
        return new Way(path, words, (int) labelX, (int) labelY);
    }

    /** Where the line from the middle of a box towards a point leaves the box. */
    private static double[] edge(Box box, double x, double y) {
        double dx = x - box.middleX();
        double dy = y - box.middleY();
        double scale = Math.min(
                dx == 0 ? Double.MAX_VALUE : box.width() / 2.0 / Math.abs(dx),
                dy == 0 ? Double.MAX_VALUE : box.height() / 2.0 / Math.abs(dy));
        return new double[] {box.middleX() + dx * scale, box.middleY() + dy * scale};
    }

    public int getWidth() {
        return 4 * COLUMN + WIDTH + 2 * MARGIN;
    }

    public int getHeight() {
        return 3 * ROW + HEIGHT + 2 * MARGIN;
    }
}
