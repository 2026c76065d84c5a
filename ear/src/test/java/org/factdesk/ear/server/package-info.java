/** Desks in processes of their own: started, stopped, killed and started again by the tests. */
package org.factdesk.ear.server;
