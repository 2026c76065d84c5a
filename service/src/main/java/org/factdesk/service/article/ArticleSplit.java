package org.factdesk.service.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where one file holds several articles. Another article begins, once the one before has prose, at a header block
 * of our own; at a headline with prose below it whose page furniture lies just above, or that is printed again within
 * the next blocks; or at a date line just below furniture. A heading between paragraphs has neither, and stays.
 */
final class ArticleSplit {

    private static final int BLOCKS_LOOKED_AT = 4;
    private static final int LINES_LOOKED_AT = 3;

    private final List<TextBlock> blocks;
    private final List<List<TextBlock>> parts = new ArrayList<>();
    private int start;
    private boolean prose;

    private ArticleSplit(List<TextBlock> blocks) {
        this.blocks = blocks;
    }

    /** The blocks of each article, in order; every block is in exactly one. */
    static List<List<TextBlock>> of(List<TextBlock> blocks) {
        return blocks.isEmpty() ? List.of() : new ArticleSplit(blocks).parts();
    }

    private List<List<TextBlock>> parts() {
        for (int i = 0; i < blocks.size(); i++) {
            if (prose && begins(i)) {
                parts.add(blocks.subList(start, i));
                start = i;
                prose = false;
            }
            prose = prose || prose(i);
        }
        parts.add(blocks.subList(start, blocks.size()));
        return parts;
    }

    private boolean begins(int i) {
        TextBlock block = blocks.get(i);
        boolean headline = HeadlineShape.fits(block);
        boolean header = !headline && FileHeader.of(block).isPresent();
        if (header) {
            return proseWithin(i);
        }
        if (headline) {
            return !isHeadlineOfThisPart(block) && proseWithin(i) && (closedAbove(i) || printedAgain(i));
        }
        return HeadlineShape.dateline(block).isPresent() && closedAbove(i);
    }

    private boolean isHeadlineOfThisPart(TextBlock block) {
        String first = blocks.get(start).first().upTo(HeadlineShape.LONGEST);
        return TextBlock.same(block.first(), first);
    }

    private boolean closedAbove(int i) {
        for (int k = i - 1; k >= Math.max(start, i - BLOCKS_LOOKED_AT); k--) {
            if (closes(blocks.get(k))) {
                return true;
            }
            if (!onlyFurniture(blocks.get(k))) {
                return false;
            }
        }
        return false;
    }

    private boolean printedAgain(int i) {
        String headline = blocks.get(i).first().upTo(HeadlineShape.LONGEST);
        return ahead(i).stream().anyMatch(block -> block.repeats(headline, LINES_LOOKED_AT));
    }

    private boolean proseWithin(int i) {
        for (int k = i + 1; k < Math.min(blocks.size(), i + 1 + BLOCKS_LOOKED_AT); k++) {
            if (prose(k)) {
                return true;
            }
        }
        return false;
    }

    private boolean prose(int i) {
        TextBlock block = blocks.get(i);
        return block.prose() && !closes(block) && FileHeader.of(block).isEmpty();
    }

    private List<TextBlock> ahead(int i) {
        return blocks.subList(i + 1, Math.min(blocks.size(), i + 1 + BLOCKS_LOOKED_AT));
    }

    private static boolean onlyFurniture(TextBlock block) {
        return block.lines().stream()
                .allMatch(line -> FurnitureRule.ofLine(line).isPresent());
    }

    private static boolean closes(TextBlock block) {
        return FurnitureRule.ofLine(block.last())
                .or(() -> FurnitureRule.ofEnd(block.last()))
                .or(() -> block.single() ? Optional.empty() : FurnitureRule.ofEnd(block))
                .filter(FurnitureRule::closing)
                .isPresent();
    }
}
