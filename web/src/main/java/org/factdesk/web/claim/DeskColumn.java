package org.factdesk.web.claim;

import java.util.List;

/**
 * One day of the picture of states over time.
 *
 * @param x where it begins, in units of the drawing
 * @param words the day and its figures
 */
public record DeskColumn(double x, String words, List<Part> parts) {

    /**
     * The claims of some states on that day.
     *
     * @param y where it begins from above
     * @param look the class of its colour
     */
    public record Part(double y, double height, String look) {}
}
