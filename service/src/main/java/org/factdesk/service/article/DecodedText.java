package org.factdesk.service.article;

import java.nio.charset.Charset;

/**
 * The words of a file.
 *
 * @param text without a byte-order mark, lines ended by LF; not yet normalised to NFC
 * @param charset what the bytes were read as, for the importer's account of its work
 */
public record DecodedText(String text, Charset charset) {}
