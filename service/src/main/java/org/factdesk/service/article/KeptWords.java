package org.factdesk.service.article;

import java.util.List;

/** Puts words back that a proposal would have dropped, where a person wants to keep them. */
public final class KeptWords {

    private KeptWords() {}

    /**
     * The text with the dropped words as a paragraph of their own, before the line that follows them in the file; at the
     * end where that line is not in the text any more.
     *
     * @param file the text of the whole file
     * @param text the article's text as it is now
     */
    public static String putBack(String file, String text, ProposedDrop drop) {
        List<String> lines =
                file.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
        int behind = drop.line() - 1 + (int) drop.words().lines().count();
        for (int i = behind; i < lines.size() && i < behind + 40; i++) {
            int at = lines.get(i).isBlank() ? -1 : lineAt(text, lines.get(i));
            if (at >= 0) {
                return text.substring(0, at) + drop.words() + "\n\n" + text.substring(at);
            }
        }
        return text.stripTrailing() + "\n\n" + drop.words() + "\n";
    }

    private static int lineAt(String text, String line) {
        for (int at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) {
            int end = at + line.length();
            boolean begins = at == 0 || text.charAt(at - 1) == '\n';
            if (begins && (end == text.length() || text.charAt(end) == '\n')) {
                return at;
            }
        }
        return -1;
    }
}
