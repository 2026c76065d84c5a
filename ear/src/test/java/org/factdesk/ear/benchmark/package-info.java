/** What the desk's work takes, beside what plain JDBC or the bare library takes for the same: mvn -Pbenchmark verify. */
package org.factdesk.ear.benchmark;
