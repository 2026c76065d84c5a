/*
 * Caret mode: with the text in focus, arrow keys move by word (Shift extends), Ctrl+arrows by sentence,
 * up and down by line, Home and End within the paragraph. The selection is the browser's own.
 */
(function () {
    "use strict";
    const desk = window.factdesk;

    class Caret {
        constructor(spans) {
            this.spans = spans;
            this.at = null;
            this.anchor = null;
            this.bar = desk.make("div", "fd-caret", "", { "aria-hidden": "true" });
            this.bar.hidden = true;
            spans.article.append(this.bar);
        }

        /** Takes over from wherever the selection stands, or the first word in view. */
        begin() {
            const selected = this.spans.selection();
            if (selected) {
                this.anchor = selected.anchor;
                this.at = selected.focus;
            } else if (this.at === null) {
                const seen = this.spans.firstBelow(120);
                this.at = this.anchor = seen ? seen.start : this.spans.start;
            }
        }

        key(event) {
            const step = this.steps(event)[event.key];
            if (!step) return false;
            this.begin();
            const to = step();
            if (to === null || to === undefined) return true;
            this.move(to, event.shiftKey);
            return true;
        }

        steps(event) {
            const cut = event.ctrlKey || event.metaKey ? "sentence" : "word";
            if (event.altKey) return {};
            return {
                ArrowRight: () => this.next(cut, event.shiftKey),
                ArrowLeft: () => this.previous(cut),
                ArrowDown: () => this.line("forward"),
                ArrowUp: () => this.line("backward"),
                Home: () => this.spans.paragraphAt(this.at).start,
                End: () => this.spans.paragraphAt(this.at).end,
            };
        }

        list(paragraph, cut) {
            return cut === "word" ? paragraph.wordList() : paragraph.sentenceList();
        }

        /** Extending goes to the end of a word, moving to the start of the next. */
        next(cut, extend) {
            const all = this.spans.paragraphs;
            for (let i = all.indexOf(this.spans.paragraphAt(this.at)); i < all.length; i += 1) {
                const hit = this.list(all[i], cut).find(([start, end]) => (extend ? end : start) > this.at);
                if (hit) return extend ? hit[1] : hit[0];
            }
            return this.spans.end;
        }

        previous(cut) {
            const all = this.spans.paragraphs;
            for (let i = all.indexOf(this.spans.paragraphAt(this.at)); i >= 0; i -= 1) {
                const hit = this.list(all[i], cut).filter(([start]) => start < this.at).pop();
                if (hit) return hit[0];
            }
            return this.spans.start;
        }

        line(direction) {
            this.spans.select(this.at, this.at);
            const selection = window.getSelection();
            selection.modify("move", direction, "line");
            const reached = this.spans.selection();
            return reached ? reached.focus : this.at;
        }

        move(to, extend) {
            this.at = Math.min(Math.max(to, this.spans.start), this.spans.end);
            if (!extend) this.anchor = this.at;
            this.spans.select(this.anchor, this.at);
            this.show(true);
            this.read(extend);
        }

        read(extend) {
            if (extend) {
                const words = this.spans.words(Math.min(this.anchor, this.at), Math.max(this.anchor, this.at));
                desk.announce(desk.say("selected", "{words}, selected", { words }));
                return;
            }
            const word = this.spans.paragraphAt(this.at).wordList().find(([start, end]) => start <= this.at && this.at < end);
            if (word) desk.announce(this.spans.words(word[0], word[1]));
        }

        show(scroll) {
            const point = this.spans.pointOf(this.at, this.at > (this.anchor ?? this.at));
            const range = document.createRange();
            range.setStart(point.node, point.index);
            range.collapse(true);
            const rect = range.getClientRects()[0] || range.getBoundingClientRect();
            const box = this.spans.article.getBoundingClientRect();
            this.bar.hidden = false;
            this.bar.style.left = rect.left - box.left - 1 + "px";
            this.bar.style.top = rect.top - box.top + "px";
            this.bar.style.height = rect.height + "px";
            if (!scroll) return;
            const margin = 140;
            if (rect.top < margin) window.scrollBy(0, rect.top - margin);
            else if (rect.bottom > window.innerHeight - margin) window.scrollBy(0, rect.bottom - window.innerHeight + margin);
        }

        hide() {
            this.bar.hidden = true;
        }
    }

    desk.Caret = Caret;
})();
