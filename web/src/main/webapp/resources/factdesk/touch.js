/*
 * Marking with a finger: a tap on a word selects it, a tap on another word selects up to it, and a tap into what is
 * selected lets it go. While nothing is selected a tap on a mark opens its card. The browser's own long press works too.
 */
(function () {
    "use strict";
    const desk = window.factdesk;

    class Touch {
        constructor(reader) {
            this.reader = reader;
            this.before = null;
            reader.article.addEventListener("pointerdown", (event) => {
                // The tap itself will undo the browser's selection, so it is remembered here.
                this.before = event.pointerType === "touch" ? reader.span : null;
            });
            reader.article.addEventListener("click", (event) => this.tapped(event), true);
        }

        tapped(event) {
            const before = this.before;
            this.before = null;
            if (event.pointerType !== "touch" || event.target.closest(".fd-no")) return;
            if (!before && event.target.closest("[data-claim]")) return;
            const word = this.word(event.clientX, event.clientY);
            if (!word) return;
            event.preventDefault();
            event.stopPropagation();
            if (before && word[0] >= before.start && word[1] <= before.end) {
                this.reader.clearSelection();
                return;
            }
            const from = before ? Math.min(before.start, word[0]) : word[0];
            const to = before ? Math.max(before.end, word[1]) : word[1];
            this.reader.spans.select(from, to);
            this.reader.selected();
        }

        /** The word under a point of the window as [start, end], or null. */
        word(x, y) {
            let [node, index] = [null, 0];
            if (document.caretPositionFromPoint) {
                const place = document.caretPositionFromPoint(x, y);
                if (place) [node, index] = [place.offsetNode, place.offset];
            } else {
                const place = document.caretRangeFromPoint(x, y);
                if (place) [node, index] = [place.startContainer, place.startOffset];
            }
            if (!node || !node.parentElement?.closest(".fd-par")) return null;
            const at = this.reader.spans.offsetOf(node, index);
            const words = this.reader.spans.paragraphAt(at).wordList();
            return words.find(([start, end]) => start <= at && at <= end) || null;
        }
    }

    document.addEventListener("DOMContentLoaded", () => {
        if (desk.reader && desk.reader.mayMark) desk.reader.touch = new Touch(desk.reader);
    });
})();
