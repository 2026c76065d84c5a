package org.factdesk.web.check;

import java.io.Serializable;
import org.factdesk.service.check.PlaceRow;

/**
 * One article's figure on the line of a quantity.
 *
 * @param index the place's number within its finding
 * @param x where the bar begins, of {@value Axis#WIDTH}
 * @param width how long the bar is
 * @param headline the article's headline, or what stands for it
 */
public record AxisRow(int index, PlaceRow place, double x, double width, String headline) implements Serializable {}
