package org.factdesk.domain.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the characters of a text begin and end, told by reading it whole from its start. */
final class ClusterBounds {

    private ClusterBounds() {}

    static List<Integer> of(String text) {
        List<Integer> bounds = new ArrayList<>(List.of(0));
        Matcher clusters = Pattern.compile("\\X").matcher(text);
        while (clusters.find()) {
            bounds.add(clusters.end());
        }
        return bounds;
    }
}
