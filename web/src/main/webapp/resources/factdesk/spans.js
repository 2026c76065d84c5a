/*
 * Places in the article's text, counted in Unicode code points as the server counts them.
 * A paragraph is <p class="fd-par" data-start data-end>; what lies between two paragraphs are newlines.
 */
(function () {
    "use strict";
    const desk = window.factdesk;
    const high = /[\uD800-\uDBFF]/;

    class Paragraph {
        constructor(element) {
            this.element = element;
            this.text = element.textContent;
            this.start = Number(element.dataset.start);
            this.end = Number(element.dataset.end);
            this.units = high.test(this.text) ? Paragraph.table(this.text) : null;
            this.words = null;
            this.pieces = [];
            this.nodes = null;
        }

        /** Its text nodes with how far each one reaches, read once until it is drawn anew. */
        reaches() {
            if (!this.nodes) {
                const walker = document.createTreeWalker(this.element, NodeFilter.SHOW_TEXT);
                this.nodes = [];
                let end = 0;
                while (walker.nextNode()) {
                    end += walker.currentNode.length;
                    this.nodes.push({ node: walker.currentNode, end });
                }
            }
            return this.nodes;
        }

        forget() {
            this.nodes = null;
        }

        /** UTF-16 index of each code point, and one past the last. */
        static table(text) {
            const units = [];
            for (let i = 0; i < text.length; i += text.codePointAt(i) > 0xffff ? 2 : 1) units.push(i);
            units.push(text.length);
            return units;
        }

        /** Code point offset in the revision → UTF-16 index in this paragraph. */
        unit(offset) {
            const local = Math.min(Math.max(offset - this.start, 0), this.end - this.start);
            return this.units ? this.units[local] : local;
        }

        /** UTF-16 index in this paragraph → code point offset in the revision; inside a pair counts as before it. */
        offset(unit) {
            if (!this.units) return this.start + Math.min(unit, this.text.length);
            let low = 0;
            let up = this.units.length - 1;
            while (low < up) {
                const middle = (low + up + 1) >> 1;
                if (this.units[middle] <= unit) low = middle;
                else up = middle - 1;
            }
            return this.start + low;
        }

        segments(granularity) {
            const segmenter = new Intl.Segmenter(this.element.closest("[lang]")?.lang || "en", { granularity });
            return Array.from(segmenter.segment(this.text));
        }

        /** Word-like segments as [start, end] in code points, cut once. */
        wordList() {
            if (!this.words) {
                this.words = this.segments("word")
                    .filter((s) => s.isWordLike)
                    .map((s) => [this.offset(s.index), this.offset(s.index + s.segment.length)]);
            }
            return this.words;
        }

        sentenceList() {
            return this.segments("sentence").map((s) => [
                this.offset(s.index),
                this.offset(s.index + s.segment.trimEnd().length),
            ]);
        }
    }

    class Spans {
        constructor(article) {
            this.article = article;
            this.paragraphs = Array.from(article.querySelectorAll(".fd-par"), (p) => new Paragraph(p));
            this.byElement = new Map(this.paragraphs.map((p) => [p.element, p]));
            this.start = this.paragraphs.length ? this.paragraphs[0].start : 0;
            this.end = this.paragraphs.length ? this.paragraphs[this.paragraphs.length - 1].end : 0;
        }

        /** The paragraph an offset lies in; in the gap between two it is the one before. */
        paragraphAt(offset) {
            let low = 0;
            let up = this.paragraphs.length - 1;
            while (low < up) {
                const middle = (low + up + 1) >> 1;
                if (this.paragraphs[middle].start <= offset) low = middle;
                else up = middle - 1;
            }
            return this.paragraphs[low];
        }

        /** DOM point → code point offset. */
        offsetOf(node, index) {
            const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
            const paragraph = this.byElement.get(element.closest(".fd-par"));
            if (paragraph) {
                const range = document.createRange();
                range.setStart(paragraph.element, 0);
                range.setEnd(node, index);
                return paragraph.offset(range.toString().length);
            }
            const point = document.createRange();
            point.setStart(node, index);
            const next = this.paragraphs.find((p) => point.comparePoint(p.element, 0) >= 0);
            return next ? next.start : this.end;
        }

        /** Code point offset → DOM point in a text node. */
        pointOf(offset, atEnd) {
            const paragraph = this.paragraphAt(offset);
            const unit = paragraph.unit(offset);
            const nodes = paragraph.reaches();
            const hit = nodes.find(({ end }) => unit < end || (unit === end && atEnd)) || nodes[nodes.length - 1];
            if (!hit) return { node: paragraph.element, index: 0 };
            return { node: hit.node, index: Math.min(unit - hit.end + hit.node.length, hit.node.length) };
        }

        /** The first paragraph that reaches below this line of the window, found without asking all of them. */
        firstBelow(line) {
            let low = 0;
            let up = this.paragraphs.length;
            while (low < up) {
                const middle = (low + up) >> 1;
                if (this.paragraphs[middle].element.getBoundingClientRect().bottom > line) up = middle;
                else low = middle + 1;
            }
            return this.paragraphs[low];
        }

        range(start, end) {
            const from = this.pointOf(start, false);
            const to = this.pointOf(end, true);
            const range = document.createRange();
            range.setStart(from.node, from.index);
            range.setEnd(to.node, to.index);
            return range;
        }

        /** The exact words from start to end, the newlines between paragraphs included. */
        words(start, end) {
            let words = "";
            let reached = start;
            for (const p of this.paragraphs) {
                if (p.end <= start || p.start >= end) continue;
                const from = Math.max(p.start, start);
                words += "\n".repeat(from - reached) + p.text.slice(p.unit(from), p.unit(Math.min(p.end, end)));
                reached = Math.min(p.end, end);
            }
            return words + "\n".repeat(Math.max(0, end - reached));
        }

        /** Grows a span to whole grapheme clusters and drops blanks at both ends; null when nothing is left. */
        tidy(start, end) {
            let from = this.snap(Math.min(start, end), false);
            let to = this.snap(Math.max(start, end), true);
            const points = Array.from(this.words(from, to));
            while (points.length && /\s/.test(points[0])) {
                points.shift();
                from += 1;
            }
            while (points.length && /\s/.test(points[points.length - 1])) {
                points.pop();
                to -= 1;
            }
            return points.length ? { start: from, end: to, exact: points.join("") } : null;
        }

        snap(offset, forward) {
            const p = this.paragraphAt(offset);
            if (offset <= p.start || offset >= p.end) return offset;
            const unit = p.unit(offset);
            const cluster = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(p.text).containing(unit);
            if (!cluster || cluster.index === unit) return offset;
            return p.offset(forward ? cluster.index + cluster.segment.length : cluster.index);
        }

        /** What is selected in the text: {anchor, focus} in code points, or null. */
        selection() {
            const selection = window.getSelection();
            if (!selection.rangeCount || !this.article.contains(selection.anchorNode)) return null;
            const anchor = this.offsetOf(selection.anchorNode, selection.anchorOffset);
            const inside = this.article.contains(selection.focusNode);
            const focus = inside ? this.offsetOf(selection.focusNode, selection.focusOffset) : anchor;
            return { anchor, focus };
        }

        select(anchor, focus) {
            const from = this.pointOf(anchor, anchor > focus);
            const to = this.pointOf(focus, focus > anchor);
            window.getSelection().setBaseAndExtent(from.node, from.index, to.node, to.index);
        }
    }

    desk.Spans = Spans;
})();
