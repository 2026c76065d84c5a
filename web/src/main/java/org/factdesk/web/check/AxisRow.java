package org.factdesk.web.check;

import java.io.Serializable;
import java.util.List;
import org.factdesk.service.check.PlaceRow;

/**
 * One article's figure on the line of a quantity.
 *
 * @param index the place's number within its finding
 * @param x where the bar begins, of {@value Axis#WIDTH}
 * @param width how long the bar is
 * @param headline the article's headline, or what stands for it
 * @param pieces the words of the place; where there are two tellings, those set apart that the other does not have
 */
public record AxisRow(int index, PlaceRow place, double x, double width, String headline, List<VariantPiece> pieces)
        implements Serializable {}
