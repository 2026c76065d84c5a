/** Rating scales and the verdicts that are proposed on claims. */
package org.factdesk.domain.verdict;
