package org.factdesk.web.check;

import java.io.Serializable;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.factdesk.service.check.FindingRow;
import org.factdesk.service.check.PlaceRow;

/** The intervals of a quantity on one line, to scale. */
final class Axis implements Serializable {

    /** How wide the drawing is, in its own units. */
    static final int WIDTH = 560;

    private static final long serialVersionUID = 1L;
    private static final double THINNEST = 4;
    private static final double MARGIN = 0.06;

    private final double low;
    private final double high;

    private Axis(double low, double high) {
        this.low = low;
        this.high = high;
    }

    static Axis of(FindingRow finding) {
        double low = finding.places().stream()
                .filter(Axis::figure)
                .mapToDouble(PlaceRow::low)
                .min()
                .orElse(0);
        double high = finding.places().stream()
                .filter(Axis::figure)
                .mapToDouble(PlaceRow::high)
                .max()
                .orElse(1);
        double margin = Math.max(high - low, Math.abs(high) * MARGIN) * MARGIN;
        return new Axis(Math.max(low >= 0 ? 0 : low - margin, low - margin), high + margin);
    }

    static boolean figure(PlaceRow place) {
        return place.low() != null && place.high() != null;
    }

    double x(PlaceRow place) {
        return rounded(scaled(place.low()));
    }

    double width(PlaceRow place) {
        return rounded(Math.max(THINNEST, scaled(place.high()) - scaled(place.low())));
    }

    private double scaled(double value) {
        return (value - low) / (high - low) * WIDTH;
    }

    private static double rounded(double value) {
        return Math.rint(value * 10) / 10;
    }

    /** Five numbers along the line. */
    List<String> marks() {
        NumberFormat format = NumberFormat.getIntegerInstance(Locale.ENGLISH);
        return IntStream.rangeClosed(0, 4)
                .mapToObj(i -> format.format(Math.rint(low + (high - low) * i / 4)))
                .toList();
    }
}
