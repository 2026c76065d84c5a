package org.factdesk.service.report;

import java.util.List;

/**
 * The drawn signs of the state vocabulary, on a grid of 16 by 16, so that page and PDF show the same shapes and no icon
 * font has to travel. A shape is a circle (centre, radius) or a line through points.
 */
enum Icon {
    CIRCLE(circle(8, 8, 5.5)),
    PENCIL(line(3, 13, 4, 10, 11, 3, 13, 5, 6, 12, 3, 13), line(9.5, 4.5, 11.5, 6.5)),
    HOURGLASS(
            line(4, 2.5, 12, 2.5),
            line(4, 13.5, 12, 13.5),
            line(5, 2.5, 5, 5, 11, 11, 11, 13.5),
            line(11, 2.5, 11, 5, 5, 11, 5, 13.5)),
    USERS(
            circle(6, 5.5, 2.3),
            line(1.8, 13.5, 2.4, 11, 4.2, 9.7, 7.8, 9.7, 9.6, 11, 10.2, 13.5),
            line(9.6, 3.4, 11.4, 4.2, 11.4, 6.8, 9.8, 7.7),
            line(11.5, 9.7, 13.3, 11, 13.9, 13.5)),
    REPLY(line(6.5, 3.5, 2.5, 7.5, 6.5, 11.5), line(2.5, 7.5, 10, 7.5, 12.5, 9, 13.5, 12.5)),
    CHECK(circle(8, 8, 5.8), line(5.2, 8.2, 7.2, 10.2, 10.9, 5.9)),
    TIMES(circle(8, 8, 5.8), line(5.8, 5.8, 10.2, 10.2), line(10.2, 5.8, 5.8, 10.2)),
    WARNING(line(8, 2.5, 14, 13.3, 2, 13.3, 8, 2.5), line(8, 6.3, 8, 9.7), line(8, 11.2, 8, 11.7)),
    QUESTION(
            circle(8, 8, 5.8),
            line(6.2, 6.6, 6.6, 5.3, 8, 4.8, 9.4, 5.3, 9.8, 6.6, 8, 8.2, 8, 9.2),
            line(8, 10.8, 8, 11.2)),
    HISTORY(
            line(2.6, 3.2, 2.6, 6, 5.4, 6),
            line(2.8, 6, 4.6, 3.6, 8, 2.4, 11.8, 4, 13.5, 8, 11.9, 11.9, 8, 13.5, 4.2, 12, 2.7, 9.4),
            line(8, 5, 8, 8.3, 10.2, 9.8)),
    BAN(circle(8, 8, 5.8), line(4.1, 11.9, 11.9, 4.1)),
    MERGE(line(4, 2.5, 4, 6, 8, 9.5, 8, 13.5), line(12, 2.5, 12, 6, 8, 9.5)),
    PLUS(circle(8, 8, 5.8), line(8, 5.2, 8, 10.8), line(5.2, 8, 10.8, 8)),
    MINUS(circle(8, 8, 5.8), line(5.2, 8, 10.8, 8)),
    INFO(circle(8, 8, 5.8), line(8, 7.4, 8, 11), line(8, 4.9, 8, 5.4));

    /** A circle, or the points of a line, x before y. */
    record Shape(boolean round, double... numbers) {}

    private final List<Shape> shapes;

    Icon(Shape... shapes) {
        this.shapes = List.of(shapes);
    }

    List<Shape> shapes() {
        return shapes;
    }

    /** The icon as an inline SVG element for a page, hidden from screen readers since a word stands beside it. */
    String svg() {
        StringBuilder svg = new StringBuilder("<svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">");
        for (Shape shape : shapes) {
            double[] n = shape.numbers();
            if (shape.round()) {
                svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\"></circle>".formatted(n[0], n[1], n[2]));
            } else {
                svg.append("<polyline points=\"");
                for (double number : n) {
                    svg.append(number).append(' ');
                }
                svg.append("\"></polyline>");
            }
        }
        return svg.append("</svg>").toString();
    }

    private static Shape circle(double... numbers) {
        return new Shape(true, numbers);
    }

    private static Shape line(double... numbers) {
        return new Shape(false, numbers);
    }
}
