/** The second pair of eyes: approvals and returns of proposed verdicts. */
package org.factdesk.domain.review;
