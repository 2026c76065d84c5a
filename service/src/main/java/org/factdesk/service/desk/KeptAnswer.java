package org.factdesk.service.desk;

/**
 * An answer that is given again when its request is repeated.
 *
 * @param location where what was made can be read, or null
 * @param etag its version, or null
 */
public record KeptAnswer(int status, String location, String etag, String body) {}
