/**
 * Moves a desk from the database in its home to PostgreSQL, whole and checked. It reads what there is to move from the
 * databases themselves, so that a new table is moved without a change here.
 */
package org.factdesk.ear.move;
