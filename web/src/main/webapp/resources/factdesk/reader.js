/*
 * The article reader: holds the claims of the page, what is selected and which claim is in hand.
 * The page supplies factdesk.onMark({start, end, exact}), draws the mark with factdesk.reader.expect(key, span) and
 * answers with factdesk.reader.update(claims, id).
 */
(function () {
    "use strict";
    const desk = window.factdesk;

    class Reader {
        constructor(article, aside) {
            this.article = article;
            this.spans = new desk.Spans(article);
            this.caret = new desk.Caret(this.spans);
            this.cards = new desk.Cards(aside, article);
            this.mayMark = article.dataset.mark !== "false";
            this.now = null;
            this.span = null;
            this.known = new Map();
            this.waiting = new Map();
            this.scheduled = 0;
            this.furnish();
            this.listen();
        }

        /** The parts that only a script can use: toolbar, dock, steps, line numbers. */
        furnish() {
            const button = (icon, text, key, act) => {
                const made = desk.make("button", "", null, { type: "button" });
                if (icon) made.append(desk.make("span", "pi pi-" + icon, "", { "aria-hidden": "true" }));
                made.append(desk.make("span", "", text));
                if (key) made.append(desk.make("kbd", "fd-key", key, { "aria-hidden": "true" }));
                made.addEventListener("click", act);
                return made;
            };
            const markWord = desk.say("markClaim", "Mark claim");
            this.toolbar = desk.make("div", "fd-toolbar", null, { role: "toolbar", "aria-label": desk.say("toolbar", "Selected words") });
            this.toolbar.append(button("", markWord, "M", () => this.markSelection()));
            this.toolbar.addEventListener("mousedown", (event) => event.preventDefault());
            this.toolbar.hidden = true;
            this.numbers = new desk.LineNumbers(this.spans);
            this.article.after(this.toolbar);
            this.dockNext = button("arrow-down", "", "", () => this.nextOpen());
            this.dock = desk.make("div", "fd-dock", null, { role: "toolbar", "aria-label": desk.say("dock", "Reader") });
            this.dock.append(this.dockNext);
            this.dock.addEventListener("mousedown", (event) => event.preventDefault());
            if (this.mayMark) this.dock.append(button("bookmark", markWord, "", () => this.markSelection()));
            this.dock.append(button("arrow-up-right", desk.say("openClaim", "Open claim"), "", () => this.open()));
            const steps = desk.make("div", "fd-card-steps");
            [["angle-left", "previous", "Previous claim", -1], ["angle-right", "next", "Next claim", 1]].forEach(
                ([icon, key, text, by]) => {
                    const step = button(icon, "", "", () => this.step(by));
                    step.className = "fd-button fd-icon-button";
                    step.setAttribute("aria-label", desk.say(key, text));
                    steps.append(step);
                }
            );
            this.cards.aside.prepend(steps);
            document.body.append(this.dock);
        }

        listen() {
            document.addEventListener("selectionchange", () => this.selected());
            this.article.addEventListener("click", (event) => this.clicked(event));
            this.article.addEventListener("focusout", (event) => {
                if (event.target === this.article) this.caret.hide();
            });
            this.article.addEventListener("keydown", (event) => {
                if (event.target === this.article && this.caret.key(event)) event.preventDefault();
                else if (event.target.matches(".fd-no") && ["Enter", " "].includes(event.key)) {
                    event.preventDefault();
                    this.take(event.target.dataset.claim, { card: true });
                }
            });
            this.cards.aside.addEventListener("click", (event) => this.cardClicked(event));
            this.cards.aside.addEventListener("keydown", (event) => {
                if (event.key === "Enter" && event.target.matches(".fd-card-claim")) this.open();
            });
            new ResizeObserver(() => this.schedule()).observe(this.article);
            window.addEventListener("resize", () => this.schedule());
            document.fonts.ready.then(() => this.schedule());
        }

        /** New claims from the server; the place stays. */
        setClaims(claims) {
            const list = typeof claims === "string" ? JSON.parse(claims) : claims;
            this.known = new Map(list.map((claim) => [claim.id, claim]));
            this.draw();
        }

        /** Some claims anew, the others as they were. With an id, that claim is announced and taken in hand. */
        update(claims, markedId) {
            const list = typeof claims === "string" ? JSON.parse(claims) : claims;
            const old = list.every((claim) => JSON.stringify(claim) === JSON.stringify(this.known.get(claim.id)));
            if (old && !markedId) return;
            list.forEach((claim) => this.known.set(claim.id, claim));
            this.draw(markedId);
        }

        /** Draws a mark that the desk has not confirmed yet, and nothing else, so that it shows at once. */
        expect(key, span) {
            this.waiting.set(key, { id: key, number: 0, status: "OPEN", pending: true, ...span });
            this.clearSelection();
            this.drawMarks();
        }

        /** The desk has answered: what was drawn in expectation goes, and the answer is drawn by whoever has it. */
        expectNoMore(key) {
            this.waiting.delete(key);
        }

        /** The desk refused: the mark goes, and its words are selected again unless something else is by now. */
        takeBack(span) {
            this.drawMarks();
            if (!this.span) this.spans.select(span.start, span.end);
            this.selected();
        }

        drawMarks() {
            const all = Array.from(this.known.values());
            this.claims = desk.marks.arrange(all);
            const shown = this.waiting.size ? desk.marks.arrange([...all, ...this.waiting.values()]) : this.claims;
            const drawn = desk.marks.draw(this.spans, shown);
            this.pieces = drawn.pieces;
            desk.galley?.redrawn(drawn.fresh);
        }

        draw(markedId) {
            const held = this.hold();
            this.drawMarks();
            this.cards.fill(desk.marks.groups(this.claims));
            const open = this.claims.filter((claim) => claim.status === "OPEN").length;
            this.dockNext.lastElementChild.textContent = desk.say("openCount", "{n} open", { n: open });
            if (markedId && this.pieces.has(markedId)) {
                this.now = markedId;
                const claim = this.claims.find((c) => c.id === markedId);
                desk.announce(desk.say("marked", "Claim {number} marked", { number: claim.number }));
            } else if (!this.pieces.has(this.now)) this.now = null;
            this.show();
            held();
            this.layout();
        }

        /** Remembers what the eye and the caret are on; the function given back restores it. */
        hold() {
            const span = this.spans.selection();
            const seen = this.spans.firstBelow(100);
            const top = seen ? seen.element.getBoundingClientRect().top : 0;
            return () => {
                if (span && this.span) this.spans.select(span.anchor, span.focus);
                const moved = seen ? seen.element.getBoundingClientRect().top - top : 0;
                if (moved) window.scrollBy(0, moved);
                if (document.activeElement === this.article) this.caret.show(false);
            };
        }

        schedule() {
            if (this.scheduled) return;
            this.scheduled = requestAnimationFrame(() => {
                this.scheduled = 0;
                this.layout();
            });
        }

        layout() {
            if (!this.pieces) return;
            this.cards.layout(this.pieces, this.now);
            this.numbers.draw();
            if (this.span) this.placeToolbar();
        }

        selected() {
            const found = this.spans.selection();
            this.span = found && found.anchor !== found.focus ? this.spans.tidy(found.anchor, found.focus) : null;
            if (found && document.activeElement === this.article) {
                this.caret.at = found.focus;
                this.caret.anchor = found.anchor;
                this.caret.show(false);
            }
            this.toolbar.hidden = !this.span || !this.mayMark;
            if (this.span) this.placeToolbar();
        }

        placeToolbar() {
            if (this.toolbar.hidden) return;
            const rects = this.spans.range(this.span.start, this.span.end).getClientRects();
            if (!rects.length) return;
            const rect = rects[0];
            const host = this.toolbar.offsetParent.getBoundingClientRect();
            const size = [this.toolbar.offsetWidth, this.toolbar.offsetHeight];
            const above = rect.top - size[1] - 8;
            const top = above > 96 ? above : rects[rects.length - 1].bottom + 10;
            const left = Math.min(Math.max(rect.left, 8), document.documentElement.clientWidth - size[0] - 8);
            this.toolbar.style.top = top - host.top + "px";
            this.toolbar.style.left = left - host.left + "px";
        }

        clearSelection() {
            window.getSelection().removeAllRanges();
            this.span = null;
            this.toolbar.hidden = true;
            this.caret.anchor = this.caret.at;
        }

        markSelection() {
            if (!this.mayMark) return;
            this.selected();
            if (!this.span) {
                this.selectFirst();
                this.article.focus({ preventScroll: true });
                return;
            }
            if (typeof desk.onMark === "function") desk.onMark(Object.assign({}, this.span));
        }

        /** Where a finger points nobody may be listening, so it is also shown. */
        selectFirst() {
            const finger = window.matchMedia("(pointer: coarse)").matches;
            if (finger) desk.toast(desk.say("tapFirst", "Tap the first and the last of the words, then mark them"));
            else desk.announce(desk.say("selectFirst", "Select words in the text first"));
        }

        clicked(event) {
            const number = event.target.closest(".fd-no");
            if (number) {
                event.preventDefault();
                this.take(number.dataset.claim, { card: event.detail === 0 });
                return;
            }
            const piece = event.target.closest("[data-claim]");
            if (piece && window.getSelection().isCollapsed) this.take(piece.dataset.claim, {});
        }

        cardClicked(event) {
            const item = event.target.closest(".fd-card-claim");
            if (item && !event.target.closest("a, button")) this.take(item.dataset.card, { words: true });
        }

        /** Takes a claim in hand; options say where the focus goes: {card} or {number}, and {words} scrolls to it. */
        take(id, options) {
            if (!this.pieces.has(id) || !this.known.has(id)) return;
            this.now = id;
            this.show();
            this.cards.layout(this.pieces, id, true);
            if (options.card) document.getElementById("fd-card-" + id)?.focus({ preventScroll: true });
            if (options.number) document.getElementById("fd-no-" + id)?.focus({ preventScroll: true });
            if (options.words || options.number) this.reveal(this.pieces.get(id)[0]);
        }

        reveal(piece) {
            const rect = piece.getBoundingClientRect();
            const card = document.getElementById("fd-card-" + this.now)?.parentElement;
            const room = Math.max(240, (card?.offsetHeight || 0) + 48);
            if (rect.top < 140 || rect.bottom > window.innerHeight - Math.min(room, window.innerHeight * 0.5)) {
                const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
                window.scrollBy({ top: rect.top - window.innerHeight * 0.35, behavior: calm ? "auto" : "smooth" });
            }
        }

        show() {
            this.article.querySelectorAll(".fd-now").forEach((piece) => piece.classList.remove("fd-now"));
            this.article.querySelectorAll('.fd-no[tabindex="0"]').forEach((link) => (link.tabIndex = -1));
            (this.pieces.get(this.now) || []).forEach((piece) => piece.classList.add("fd-now"));
            const first = document.getElementById("fd-no-" + (this.now || this.claims[0]?.id));
            if (first) first.tabIndex = 0;
            this.cards.mark(this.now);
        }

        /** From the claim in hand, else from the first one in view. */
        index() {
            const held = this.claims.findIndex((claim) => claim.id === this.now);
            if (held >= 0) return held;
            return this.claims.findIndex((c) => this.pieces.get(c.id)[0]?.getBoundingClientRect().top > 100) - 1;
        }

        step(by) {
            const n = this.claims.length;
            if (!n) return;
            const at = this.index();
            this.take(this.claims[(at + by + (at < 0 && by < 0 ? 1 : 0) + n) % n].id, { number: true });
        }

        nextOpen() {
            const n = this.claims.length;
            const at = this.index();
            for (let k = 1; k <= n; k += 1) {
                const claim = this.claims[(at + k + n) % n];
                if (["OPEN", "RETURNED", "STALE"].includes(claim.status)) return this.take(claim.id, { number: true });
            }
            return desk.announce(desk.say("nothingOpen", "No claim is open in this article"));
        }

        open() {
            const claim = this.claims.find((c) => c.id === this.now);
            if (claim?.url) window.location.assign(claim.url);
            else desk.announce(desk.say("takeFirst", "Choose a claim first"));
        }

        /** Esc: first the selection, then the claim in hand; true while there was something to leave. */
        leave() {
            this.selected();
            if (this.span) {
                this.clearSelection();
                return true;
            }
            if (this.now) {
                this.now = null;
                this.show();
                this.schedule();
                return true;
            }
            return false;
        }
    }

    function start() {
        const [article, aside, source] = [".fd-text", ".fd-cards", "#claims"].map((s) => document.querySelector(s));
        if (!article || !aside || !source) return;
        const reader = (desk.reader = new Reader(article, aside));
        reader.setClaims(source.textContent || "[]");
        const hash = decodeURIComponent(window.location.hash.replace(/^#(claim-|fd-card-)/, ""));
        if (hash && reader.pieces.has(hash)) reader.take(hash, { words: true });
        if (!desk.keys) return;
        desk.keys.add("J", desk.say("keyNext", "next claim"), () => reader.step(1));
        desk.keys.add("K", desk.say("keyPrevious", "previous claim"), () => reader.step(-1));
        desk.keys.add("N", desk.say("keyOpenPlace", "next open claim"), () => reader.nextOpen());
        if (reader.mayMark) desk.keys.add("M", desk.say("keyMark", "mark claim"), () => reader.markSelection());
        desk.keys.add("O", desk.say("keyOpen", "open claim"), () => reader.open());
        desk.keys.add("Escape", desk.say("keyLeave", "leave"), () => reader.leave());
    }

    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
    else start();
})();
