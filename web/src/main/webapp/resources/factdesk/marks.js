/*
 * Draws the claims into the text. Overlaps are cut into segments: the outermost claim of a segment is a <mark>
 * with tint and line, those inside it are spans with a line one level lower. A paragraph is rebuilt only when
 * its marks changed.
 */
(function () {
    "use strict";
    const desk = window.factdesk;
    const hidden = ["WITHDRAWN", "MERGED"];

    /** Claims in the order of the text, the longer first; each with its look and the level of its line. */
    function arrange(claims) {
        const shown = claims.filter((c) => !hidden.includes(c.status) && Number.isInteger(c.start) && c.end > c.start);
        shown.sort((a, b) => a.start - b.start || b.end - a.end || a.number - b.number);
        const ends = [];
        return shown.map((claim) => {
            let level = ends.findIndex((end) => end <= claim.start);
            if (level < 0) level = ends.length;
            ends[level] = claim.end;
            return Object.assign({}, claim, { level: Math.min(level, 2), look: desk.look(claim) });
        });
    }

    /** Groups of claims whose words overlap, directly or through others. */
    function groups(arranged) {
        const found = [];
        let reach = -1;
        arranged.forEach((claim) => {
            if (claim.start >= reach) found.push([]);
            found[found.length - 1].push(claim);
            reach = Math.max(reach, claim.end);
        });
        return found;
    }

    function name(claim) {
        return desk.say("claimName", "Claim {number}, {state}: {words}", {
            number: claim.number,
            state: claim.look.word,
            words: claim.statement || "",
        });
    }

    /** A mark that the desk has not confirmed yet has no number. */
    function numbered(claim) {
        return !claim.pending;
    }

    function numberLink(claim) {
        return desk.make("a", "fd-no " + claim.look.classes, null, {
            href: "#fd-card-" + claim.id,
            id: "fd-no-" + claim.id,
            "data-claim": claim.id,
            "data-no": claim.number,
            "aria-label": name(claim),
            tabindex: "-1",
        });
    }

    /** One run of words and the claims on it, outermost first. */
    function segment(text, from, to, covering) {
        let outer = null;
        let place = null;
        [...covering]
            .sort((a, b) => a.level - b.level)
            .forEach((claim) => {
                const kind = outer ? "span" : "mark";
                const edge = (claim.start === from ? " fd-first" : "") + (claim.end === to ? " fd-last" : "");
                const waits = claim.pending ? " fd-pending" : "";
                const classes = (outer ? "fd-mark-inner" : "fd-mark") + " fd-level-" + claim.level + edge + waits;
                const element = desk.make(kind, classes + " " + claim.look.classes, null, { "data-claim": claim.id });
                if (outer) place.append(element);
                else {
                    outer = element;
                    outer.dataset.claims = covering.map((c) => c.id).join(" ");
                }
                place = element;
            });
        place.append(text);
        covering
            .filter((claim) => claim.end === to && numbered(claim))
            .sort((a, b) => b.level - a.level)
            .forEach((claim) => outer.append(numberLink(claim)));
        return outer;
    }

    function drawParagraph(paragraph, here) {
        const cuts = new Set([paragraph.start, paragraph.end]);
        here.forEach((claim) => {
            cuts.add(Math.max(claim.start, paragraph.start));
            cuts.add(Math.min(claim.end, paragraph.end));
        });
        const edges = [...cuts].sort((a, b) => a - b);
        const content = document.createDocumentFragment();
        for (let i = 0; i + 1 < edges.length; i += 1) {
            const [from, to] = [edges[i], edges[i + 1]];
            const text = paragraph.text.slice(paragraph.unit(from), paragraph.unit(to));
            const covering = here.filter((claim) => claim.start < to && claim.end > from);
            content.append(covering.length ? segment(text, from, to, covering) : text);
        }
        paragraph.element.replaceChildren(content);
        paragraph.forget();
        paragraph.pieces = Array.from(paragraph.element.querySelectorAll("[data-claim]"));
    }

    function signature(here) {
        return here.map((c) => [c.id, c.number, c.start, c.end, c.look.classes, c.level, c.statement].join("\u001f")).join("\u001e");
    }

    /** Draws all claims; gives back, per claim id, its pieces in the text, and the paragraphs that were drawn anew. */
    function draw(spans, arranged) {
        const pieces = new Map(arranged.map((claim) => [claim.id, []]));
        const fresh = [];
        let first = 0;
        spans.paragraphs.forEach((paragraph) => {
            const here = [];
            while (first < arranged.length && arranged[first].end <= paragraph.start) first += 1;
            for (let i = first; i < arranged.length && arranged[i].start < paragraph.end; i += 1) {
                if (arranged[i].end > paragraph.start) here.push(arranged[i]);
            }
            const now = signature(here);
            if (paragraph.drawn !== now && (here.length || paragraph.drawn)) {
                drawParagraph(paragraph, here);
                fresh.push(paragraph);
            }
            paragraph.drawn = now;
            paragraph.pieces.forEach((piece) => pieces.get(piece.dataset.claim)?.push(piece));
        });
        return { pieces, fresh };
    }

    desk.marks = { arrange, groups, draw, name };
})();
