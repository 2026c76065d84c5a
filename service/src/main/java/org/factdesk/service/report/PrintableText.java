package org.factdesk.service.report;

import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Keeps a document to what the bundled fonts can show. Signs that they lack, such as most emoji, become one visible
 * U+FFFD for each sign a reader sees; invisible controls (joiners, variation selectors, direction overrides) vanish, and so
 * do private-use code points, which PDF/A level A does not take without a meaning.
 */
final class PrintableText {

    private static final String REPLACEMENT = "\uFFFD";
    private static final List<CmapLookup> FONTS = List.of(font("DejaVuSerifCondensed"), font("DejaVuSansCondensed"));

    private PrintableText() {}

    /** Changes every text and attribute of a document. */
    static void in(Document document) {
        walk(document.getDocumentElement());
    }

    /** The text with what cannot be shown replaced. */
    static String of(String text) {
        if (text.chars().allMatch(c -> c < 0x250)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(text);
        for (int from = signs.first(), to = signs.next(); to != BreakIterator.DONE; from = to, to = signs.next()) {
            shown.append(sign(text.substring(from, to)));
        }
        return shown.toString();
    }

    private static String sign(String sign) {
        StringBuilder shown = new StringBuilder();
        boolean lacking = false;
        for (int c : sign.codePoints().toArray()) {
            if (isInvisible(c)) {
                continue;
            }
            lacking |= Character.getType(c) == Character.PRIVATE_USE || !isShown(c);
            shown.appendCodePoint(c);
        }
        boolean same = shown.length() > 0 && shown.toString().endsWith(REPLACEMENT);
        return lacking && !same ? REPLACEMENT : shown.toString();
    }

    private static boolean isShown(int c) {
        return Character.isWhitespace(c) || FONTS.stream().anyMatch(font -> font.getGlyphId(c) != 0);
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    private static void walk(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(of(node.getNodeValue()));
        }
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            if (!"href".equals(attributes.item(i).getNodeName())) {
                attributes.item(i).setNodeValue(of(attributes.item(i).getNodeValue()));
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            walk(child);
        }
    }

    private static CmapLookup font(String file) {
        try (InputStream in =
                PrintableText.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/" + file + ".ttf")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
