/**
 * Starts the packaged desk: looks at the machine first ({@link org.factdesk.ear.launch.Preflight}), unpacks the server
 * and runs it. Depends on nothing but the JDK.
 */
package org.factdesk.ear.launch;
