/**
 * The rule checks: articles wait in a queue that lives in the database, are read in the background, and what they tell is
 * compared with what other articles tell about the same. Findings change nothing until somebody acts.
 */
package org.factdesk.service.check;
