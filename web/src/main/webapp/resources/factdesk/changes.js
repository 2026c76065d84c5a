/*
 * Changes asked of the writer, in the reader: C asks for one, of the selected words, of the unit they are, or else of the
 * claim in hand. Those that wait for an outcome are underlined, and a note beside the words leads to them.
 */
(function () {
    "use strict";
    const desk = window.factdesk;

    /** Where a change of what is in hand is asked for, or null. */
    function target(reader) {
        reader.selected();
        const page = reader.article.dataset.ask;
        const span = reader.span;
        if (!span) return reader.now ? page + "&claim=" + encodeURIComponent(reader.now) : null;
        const units = desk.galley ? desk.galley.units : [];
        const unit = units.find((one) => one.start === span.start && one.end === span.end);
        if (unit) return page + "&unit=" + unit.number;
        return page + "&start=" + span.start + "&end=" + span.end + "&revision=" + reader.article.dataset.revision;
    }

    function ask(reader) {
        const address = target(reader);
        if (address) window.location.assign(address);
        else desk.announce(desk.say("askFirst", "Choose a claim or select words first"));
    }

    function button(reader) {
        const made = desk.make("button", "", null, { type: "button" });
        made.append(desk.make("span", "", desk.say("askChange", "Ask for a change")), desk.make("kbd", "fd-key", "C", { "aria-hidden": "true" }));
        made.addEventListener("click", () => ask(reader));
        reader.toolbar.append(made);
    }

    /** Keeps the underlines and the notes where the words are. */
    class Notes {
        constructor(reader, items) {
            this.reader = reader;
            this.notes = items.map((item) => this.note(item));
            this.due = 0;
            reader.article.append(...this.notes.map((note) => note.element));
            const later = () => this.later();
            new ResizeObserver(later).observe(reader.article);
            new MutationObserver(later).observe(reader.article, { childList: true, subtree: true });
            document.fonts.ready.then(later);
        }

        note(item) {
            const element = desk.make("a", "fd-change-note", null, { href: item.querySelector("a[href*='#change-']").href });
            element.append(
                desk.make("span", "pi pi-pencil", "", { "aria-hidden": "true" }),
                desk.make("span", "", desk.say("changeAsked", "change asked"))
            );
            return { element, start: Number(item.dataset.start), end: Number(item.dataset.end) };
        }

        later() {
            if (this.due) return;
            this.due = requestAnimationFrame(() => {
                this.due = 0;
                this.draw();
            });
        }

        draw() {
            const ranges = this.notes.map((note) => this.reader.spans.range(note.start, note.end));
            if (typeof Highlight === "function" && CSS.highlights) CSS.highlights.set("fd-change", new Highlight(...ranges));
            const top = this.reader.article.getBoundingClientRect().top;
            let free = 0;
            const places = ranges.map((range) => {
                free = Math.max(free, Math.round(range.getBoundingClientRect().top - top));
                const place = free;
                free += 28;
                return place;
            });
            this.notes.forEach((note, i) => {
                const place = places[i] + "px";
                if (note.element.style.top !== place) note.element.style.top = place;
            });
        }
    }

    function start() {
        const reader = desk.reader;
        if (!reader) return;
        const items = Array.from(document.querySelectorAll(".fd-change-lane [data-change]")).filter((item) => item.dataset.start);
        items.sort((a, b) => a.dataset.start - b.dataset.start);
        if (items.length) new Notes(reader, items);
        if (!reader.mayMark) return;
        button(reader);
        desk.keys.add("C", desk.say("keyAskChange", "ask the writer for a change"), () => ask(reader));
    }

    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
    else start();
})();
