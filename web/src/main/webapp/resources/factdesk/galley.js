/*
 * The line-by-line check: which groups of words are checkable, what was done with them, and the picture of where open
 * places are. Units are drawn with the CSS Custom Highlight API, so that the text's own elements stay as the claims
 * left them, however many units there are.
 */
(function () {
    "use strict";
    const desk = window.factdesk;
    const states = ["O", "C", "S", "E"];
    const classes = { O: "open", C: "claim", S: "struck", E: "excused" };
    const most = 240;
    const svg = "http://www.w3.org/2000/svg";

    class Galley {
        constructor(reader, section, source) {
            this.reader = reader;
            this.spans = reader.spans;
            this.section = section;
            this.words = JSON.parse(section.dataset.words);
            this.units = JSON.parse(source.textContent || "[]").map(Galley.unit);
            this.byNumber = new Map(this.units.map((unit) => [unit.number, unit]));
            this.now = null;
            this.ranges = new Map();
            this.bars = [];
            this.highlights = null;
            if (typeof Highlight !== "function" || !CSS.highlights) return;
            this.highlights = new Map(states.map((state) => [state, new Highlight()]));
            this.highlights.forEach((highlight, state) => CSS.highlights.set("fd-unit-" + classes[state], highlight));
        }

        static unit([number, kind, state, start, end, sentence, said]) {
            return { number, kind, state, start, end, sentence, said: said || "" };
        }

        /** What changed comes from the server; the rest stays. */
        take(told) {
            const changed = told.map(Galley.unit).filter((unit) => {
                const known = this.byNumber.get(unit.number);
                return known && (known.state !== unit.state || known.said !== unit.said);
            });
            if (!changed.length) return;
            this.redraw(changed.map((unit) => Object.assign(this.byNumber.get(unit.number), unit)));
            this.mark();
            this.count();
            this.strip();
            this.gutter();
        }

        draw() {
            this.redraw(this.units);
            this.mark();
            this.count();
            this.strip();
            this.gutter();
        }

        /** These paragraphs have other text nodes than before. */
        redrawn(paragraphs) {
            paragraphs.forEach((paragraph) => this.redraw(this.within(paragraph)));
            if (this.now && paragraphs.some((p) => p.start <= this.now.start && this.now.start < p.end)) this.mark();
            this.gutter();
        }

        /** The units of a paragraph. */
        within(paragraph) {
            let low = 0;
            let up = this.units.length;
            while (low < up) {
                const middle = (low + up) >> 1;
                if (this.units[middle].start < paragraph.start) low = middle + 1;
                else up = middle;
            }
            let end = low;
            while (end < this.units.length && this.units[end].start < paragraph.end) end += 1;
            return this.units.slice(low, end);
        }

        /** Draws these units anew, and leaves the thousands beside them alone. */
        redraw(units) {
            if (!this.highlights) return;
            units.forEach((unit) => {
                const drawn = this.ranges.get(unit);
                if (drawn) this.highlights.get(drawn.state).delete(drawn.range);
                const range = this.range(unit);
                this.highlights.get(unit.state).add(range);
                this.ranges.set(unit, { range, state: unit.state });
            });
        }

        range(unit) {
            const from = this.spans.pointOf(unit.start, false);
            const to = this.spans.pointOf(unit.end, true);
            return new StaticRange({
                startContainer: from.node,
                startOffset: from.index,
                endContainer: to.node,
                endOffset: to.index,
            });
        }

        /** The unit in hand. */
        mark() {
            if (this.highlights) {
                CSS.highlights.set("fd-unit-now", new Highlight(...(this.now ? [this.range(this.now)] : [])));
            }
            this.section.querySelector(".fd-cover-now").textContent = this.now ? this.name(this.now) : "";
        }

        name(unit) {
            return desk.say("unitName", "{kind} “{words}”: {state}{said}", {
                kind: this.words[unit.kind],
                words: this.spans.words(unit.start, unit.end),
                state: this.words[unit.state],
                said: unit.said ? ", " + unit.said : "",
            });
        }

        counts() {
            const counts = { O: 0, C: 0, S: 0, E: 0 };
            this.units.forEach((unit) => (counts[unit.state] += 1));
            return counts;
        }

        count() {
            const counts = this.counts();
            const all = this.units.length;
            const percent = all ? Math.floor((100 * (all - counts.O)) / all) : 100;
            const open = counts.O === 1 ? desk.say("placeOpen", "1 place open") : desk.say("placesOpen", "{n} places open", { n: counts.O });
            const parts = [desk.make("strong", "", all ? open : desk.say("nothingCheckable", "Nothing to check line by line"))];
            const legend = [
                ["C", desk.say("underClaim", "under a claim {n}", { n: counts.C })],
                ["S", desk.say("struckCount", "struck {n}", { n: counts.S })],
                ["E", desk.say("excusedCount", "excused {n}", { n: counts.E })],
            ];
            legend.forEach(([state, text]) => {
                const item = desk.make("span", "fd-cover-key");
                item.append(desk.make("span", "fd-cover-sample fd-cover-" + classes[state], "", { "aria-hidden": "true" }), text);
                parts.push(item);
            });
            parts.push(desk.make("span", "", desk.say("percentCovered", "{n} percent covered", { n: percent })));
            this.section.querySelector(".fd-cover-counts").replaceChildren(...parts);
        }

        /** One bar for each unit, or for several where there are many; an open one among them shows. */
        strip() {
            const size = Math.max(1, Math.ceil(this.units.length / most));
            const width = 1000;
            const step = width / Math.max(1, Math.ceil(this.units.length / size));
            if (!this.bars.length) this.furnish(Math.ceil(this.units.length / size), step, width);
            this.bars.forEach((bar, i) => {
                const here = this.units.slice(i * size, (i + 1) * size);
                const state = states.find((s) => here.some((unit) => unit.state === s));
                const look = "fd-bar fd-bar-" + classes[state] + (here.includes(this.now) ? " fd-bar-now" : "");
                if (bar.look === look) return;
                const height = { O: 22, C: 14, S: 8, E: 8 }[state];
                bar.look = look;
                bar.element.setAttribute("class", look);
                bar.element.setAttribute("y", 24 - height);
                bar.element.setAttribute("height", height);
            });
        }

        /** The bars of the strip, before they show anything. */
        furnish(many, step, width) {
            const picture = document.createElementNS(svg, "svg");
            picture.setAttribute("viewBox", "0 0 " + width + " 24");
            picture.setAttribute("preserveAspectRatio", "none");
            for (let i = 0; i < many; i += 1) {
                const element = document.createElementNS(svg, "rect");
                element.setAttribute("x", (i * step).toFixed(2));
                element.setAttribute("width", Math.max(1, step * 0.82).toFixed(2));
                picture.append(element);
                this.bars.push({ element, look: "" });
            }
            this.section.querySelector(".fd-cover-strip").replaceChildren(picture);
        }

        /** Beside each paragraph how many places are open in it, claims among them. */
        gutter() {
            const starts = this.reader.claims.filter((c) => c.status === "OPEN").map((c) => c.start);
            starts.sort((a, b) => a - b);
            let first = 0;
            let claim = 0;
            this.spans.paragraphs.forEach((paragraph) => {
                let open = 0;
                while (first < this.units.length && this.units[first].start < paragraph.end) {
                    if (this.units[first].state === "O") open += 1;
                    first += 1;
                }
                while (claim < starts.length && starts[claim] < paragraph.start) claim += 1;
                const before = claim;
                while (claim < starts.length && starts[claim] < paragraph.end) claim += 1;
                const claims = claim - before;
                const told = open + claims ? desk.say("openHere", "{n} open", { n: open + claims }) : "";
                if (paragraph.told === told) return;
                paragraph.told = told;
                if (told) paragraph.element.dataset.open = told;
                else delete paragraph.element.dataset.open;
            });
        }
    }

    desk.Galley = Galley;
})();
