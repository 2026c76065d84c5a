package org.factdesk.service.coverage;

import java.util.regex.Pattern;

/**
 * One thing that makes a sentence more or less worth checking.
 *
 * @param weight what it adds to the score; negative where it speaks against
 * @param reason how a person reads it; empty where it speaks against
 */
record SuggestionRule(String name, double weight, Pattern pattern, String reason) {

    boolean fits(CharSequence sentence) {
        return pattern.matcher(sentence).find();
    }
}
