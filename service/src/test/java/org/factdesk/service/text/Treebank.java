package org.factdesk.service.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.factdesk.domain.article.TextSpan;

/** The texts of a treebank in CoNLL-U, put together from their sentences, and where those stand. */
final class Treebank {

    /** A text and the spans of its sentences. */
    record Document(String text, Set<TextSpan> sentences) {}

    private final boolean paragraphs;
    private final List<Document> documents = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private Set<TextSpan> sentences = new LinkedHashSet<>();
    private boolean newParagraph;
    private boolean blankBehind;
    private boolean lastWordHasBlank;

    private Treebank(boolean paragraphs) {
        this.paragraphs = paragraphs;
    }

    /**
     * @param paragraphs whether a new paragraph begins on a new line; otherwise a blank stands between the sentences
     */
    static List<Document> read(Path file, boolean paragraphs) throws IOException {
        Treebank bank = new Treebank(paragraphs);
        Files.readAllLines(file).forEach(bank::take);
        bank.finish();
        return bank.documents;
    }

    private void take(String line) {
        if (line.startsWith("# newdoc")) {
            finish();
        } else if (line.startsWith("# newpar")) {
            newParagraph = true;
        } else if (line.startsWith("# text = ")) {
            sentence(line.substring("# text = ".length()));
        } else if (line.isEmpty()) {
            blankBehind = lastWordHasBlank;
        } else if (!line.startsWith("#")) {
            lastWordHasBlank = !line.contains("SpaceAfter=No");
        }
    }

    private void sentence(String words) {
        if (text.length() > 0) {
            text.append(newParagraph && paragraphs ? "\n\n" : newParagraph || blankBehind ? " " : "");
        }
        newParagraph = false;
        int start = text.codePointCount(0, text.length());
        text.append(words);
        sentences.add(new TextSpan(start, text.codePointCount(0, text.length())));
    }

    private void finish() {
        if (!sentences.isEmpty()) {
            documents.add(new Document(text.toString(), sentences));
        }
        text = new StringBuilder();
        sentences = new LinkedHashSet<>();
        newParagraph = false;
    }
}
