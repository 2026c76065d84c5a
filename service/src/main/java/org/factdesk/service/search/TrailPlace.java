package org.factdesk.service.search;

/**
 * A place in the audit trail. The trail is numbered without gaps in the order in which its entries became durable, so
 * that who has read up to a place has missed nothing before it.
 *
 * @param seq the number of the entry, 0 before the first
 * @param hash the entry's hash, which tells another desk's trail apart
 */
record TrailPlace(long seq, String hash) {}
