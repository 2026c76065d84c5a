package org.factdesk.service.check.rule;

import java.util.List;

/** Looks at one article by itself. */
interface Rule {

    /** What it finds there. */
    List<Found> check(CheckedText text);
}
