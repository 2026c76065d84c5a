package org.factdesk.service.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Proposes the articles that stand in the text of one file: where each begins, its headline, its date line, and the
 * page furniture to drop. Every line that is not blank is afterwards in exactly one place: a headline, a text or a
 * {@link ProposedDrop}. Takes time in proportion to the text, whatever the text.
 */
public final class TextProposals {

    /** Pages print the writer's name within so many blocks of the article's beginning. */
    private static final int BLOCKS_OF_THE_TOP = 3;

    private final List<ProposedDrop> drops = new ArrayList<>();
    private final List<List<TextLine>> kept = new ArrayList<>();
    private final FileHeader header;
    private String headline;
    private String byline;

    private TextProposals(FileHeader header) {
        this.header = header;
        this.headline = header.headline();
        this.byline = header.byline();
    }

    /**
     * The articles of a file in their order; none when nothing but blank lines stands in it.
     *
     * @param text as {@link TextDecoding} gives it; other line ends are understood too
     */
    public static List<ProposedArticle> of(String text) {
        List<TextBlock> blocks = TextBlock.of(text.replace("\r\n", "\n").replace('\r', '\n'));
        return ArticleSplit.of(blocks).stream().map(TextProposals::propose).toList();
    }

    private static ProposedArticle propose(List<TextBlock> blocks) {
        Optional<FileHeader> header = blocks.size() > 1 ? FileHeader.of(blocks.get(0)) : Optional.empty();
        TextProposals proposals = new TextProposals(header.orElse(FileHeader.NONE));
        header.ifPresent(h ->
                proposals.drop(DropReason.HEADER, "FILE_HEADER", blocks.get(0).lines()));
        List<TextBlock> body = header.isPresent() ? blocks.subList(1, blocks.size()) : blocks;
        proposals.take(body);
        if (proposals.kept.isEmpty()) {
            return untouched(blocks);
        }
        return proposals.article();
    }

    /** Where nothing but furniture stands, that is the text: the desk decides about it, not a rule. */
    private static ProposedArticle untouched(List<TextBlock> blocks) {
        TextProposals proposals = new TextProposals(FileHeader.NONE);
        blocks.forEach(block -> proposals.kept.add(block.lines()));
        return proposals.article();
    }

    private void take(List<TextBlock> body) {
        int from = 0;
        if (headline == null && body.size() > 1 && HeadlineShape.fits(body.get(0))) {
            headline = body.get(0).first().words().strip();
            from = 1;
        }
        for (int i = from; i < body.size(); i++) {
            takeLines(body.get(i), i - from < BLOCKS_OF_THE_TOP);
        }
        dropFromTheEnd();
    }

    private void takeLines(TextBlock block, boolean atTop) {
        List<TextLine> lines = new ArrayList<>();
        for (TextLine line : block.lines()) {
            Optional<FurnitureRule> rule = FurnitureRule.ofLine(line);
            if (headline != null && TextBlock.same(line, headline)) {
                drop(DropReason.REPEATED_HEADLINE, "SAME_AS_HEADLINE", List.of(line));
            } else if (rule.isPresent()) {
                drop(rule.get(), List.of(line));
            } else if (atTop && byline == null && FurnitureRule.ofTop(line).isPresent()) {
                byline = line.upTo(Integer.MAX_VALUE).substring("by ".length());
                drop(FurnitureRule.WRITER, List.of(line));
            } else {
                lines.add(line);
            }
        }
        if (!lines.isEmpty()) {
            kept.add(lines);
        }
    }

    /** The last line first: where no blank lines stand between the paragraphs, a block is the whole article. */
    private void dropFromTheEnd() {
        while (!kept.isEmpty() && (dropLastLine() || dropLastBlock())) {
            if (kept.get(kept.size() - 1).isEmpty()) {
                kept.remove(kept.size() - 1);
            }
        }
    }

    private boolean dropLastLine() {
        List<TextLine> block = kept.get(kept.size() - 1);
        Optional<FurnitureRule> rule = FurnitureRule.ofEnd(block.get(block.size() - 1));
        if (rule.isEmpty() || (kept.size() == 1 && block.size() == 1)) {
            return false;
        }
        drop(rule.get(), List.of(block.remove(block.size() - 1)));
        return true;
    }

    private boolean dropLastBlock() {
        Optional<FurnitureRule> rule = FurnitureRule.ofEnd(new TextBlock(kept.get(kept.size() - 1)));
        if (rule.isEmpty() || kept.size() == 1) {
            return false;
        }
        drop(rule.get(), kept.remove(kept.size() - 1));
        return true;
    }

    private void drop(FurnitureRule rule, List<TextLine> lines) {
        drop(rule.reason(), rule.name(), lines);
    }

    private void drop(DropReason reason, String rule, List<TextLine> lines) {
        drops.add(new ProposedDrop(reason, rule, lines.get(0).number(), TextBlock.joined(lines)));
    }

    private ProposedArticle article() {
        drops.sort(Comparator.comparingInt(ProposedDrop::line));
        String dateline =
                HeadlineShape.dateline(new TextBlock(kept.get(0).subList(0, 1))).orElse(null);
        String text = kept.stream().map(TextBlock::joined).collect(Collectors.joining("\n\n"));
        return new ProposedArticle(headline, dateline, byline, header, text, drops);
    }
}
