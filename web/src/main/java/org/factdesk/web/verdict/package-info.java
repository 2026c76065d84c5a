/** Proposing verdicts. */
package org.factdesk.web.verdict;
