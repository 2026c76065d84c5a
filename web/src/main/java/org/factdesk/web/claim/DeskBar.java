package org.factdesk.web.claim;

/**
 * A bar of a picture, with its words and the list behind it.
 *
 * @param count how many, as it is written
 * @param width its length, 0 to 100
 * @param look the class of its colour
 * @param path the page behind it, below the root of the desk
 */
public record DeskBar(String label, String count, double width, String look, String path) {}
