/**
 * The rules that read articles for what can be checked without going outside. Each is a pure function: of one article, or
 * of the facts that several articles tell about the same thing.
 */
package org.factdesk.service.check.rule;
