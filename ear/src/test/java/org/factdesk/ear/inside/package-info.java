/** Tests that run inside the server, next to the services they call. */
package org.factdesk.ear.inside;
