/*
 * Changes asked of the writer, in the reader: C asks for one, of the selected words, of the unit they are, or else of the
 * claim in hand. Those that wait for an outcome are underlined, and a note beside the words leads to them. What others
 * ask and settle comes in by factdesk.changes.renew().
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
        constructor(reader) {
            this.reader = reader;
            this.notes = [];
            this.due = 0;
            const later = () => this.later();
            new ResizeObserver(later).observe(reader.article);
            new MutationObserver(later).observe(reader.article, { childList: true, subtree: true });
            document.fonts.ready.then(later);
        }

        /** These and no others. */
        show(items) {
            this.notes.forEach((note) => note.element.remove());
            this.notes = items.map((item) => this.note(item));
            this.reader.article.append(...this.notes.map((note) => note.element));
            this.later();
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

    /** The changes whose words stand in the text that is shown, in its order. */
    function items(reader) {
        const lane = document.querySelector(".fd-change-lane");
        if (!lane || lane.dataset.revision !== reader.article.dataset.revision) return [];
        const all = Array.from(lane.querySelectorAll("[data-change]")).filter((item) => item.dataset.start);
        return all.sort((a, b) => a.dataset.start - b.dataset.start);
    }

    function swap(reader, fresh) {
        const shown = document.querySelector(".fd-change-lane");
        const held = reader.hold();
        if (shown && fresh) shown.replaceWith(fresh);
        else if (shown) shown.remove();
        else if (fresh) reader.cards.aside.after(fresh);
        reader.changes.show(items(reader));
        held();
    }

    let asked = 0;

    desk.changes = {
        /**
         * Shows the lane as it is now on the desk; where it cannot be had, the old one stays. An answer that comes after
         * the lane was asked for once more is let go: the one after it is newer.
         */
        async renew() {
            const turn = (asked += 1);
            const reader = desk.reader;
            const address = (document.documentElement.dataset.root || "") + "/article/lane?id=" + encodeURIComponent(reader.article.dataset.article);
            try {
                const response = await fetch(address, { redirect: "error" });
                if (!response.ok) return;
                const text = await response.text();
                if (turn !== asked) return;
                const page = new DOMParser().parseFromString(text, "text/html");
                swap(reader, page.querySelector(".fd-change-lane"));
            } catch (broken) {
                // The line is down; when it is up again everything behind the last entry is told anew.
            }
        },
    };

    function start() {
        const reader = desk.reader;
        if (!reader) return;
        reader.changes = new Notes(reader);
        reader.changes.show(items(reader));
        if (!reader.mayMark) return;
        button(reader);
        desk.keys.add("C", desk.say("keyAskChange", "ask the writer for a change"), () => ask(reader));
    }

    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
    else start();
})();
