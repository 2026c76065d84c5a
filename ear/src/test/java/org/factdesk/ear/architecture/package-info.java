/** The rules of the house, kept by tests. */
package org.factdesk.ear.architecture;
