/** Proposing verdicts on the desk's rating scale. */
package org.factdesk.service.verdict;
