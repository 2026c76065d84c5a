/*
 * The keys of the line-by-line check: N and Shift+N go to the next and previous open place and select it, T strikes what
 * is selected, X excuses it for a reason, E takes its whole sentence, Z reopens it; where nothing in hand is to be
 * reopened, Z takes the last step back, a mark too. Shift+T asks for the source it was checked against.
 */
(function () {
    "use strict";
    const desk = window.factdesk;
    let galley = null;
    let waiting = null;
    let last = null;
    let reason = "";
    const entries = { STRIKE: "UNIT_STRUCK", EXCUSE: "UNIT_EXCUSED", REOPEN: "UNIT_REOPENED" };

    function refuse(text) {
        desk.toast(text);
        const icon = document.querySelector(".fd-toasts .fd-toast:last-child .pi");
        if (icon) icon.className = "pi pi-exclamation-triangle";
    }

    /** Selects a unit's words, so that every key of the reader works on them. */
    function go(unit) {
        galley.now = unit;
        galley.reader.article.focus({ preventScroll: true });
        const caret = galley.reader.caret;
        caret.anchor = unit.start;
        caret.at = unit.end;
        galley.spans.select(unit.start, unit.end);
        const rect = galley.spans.range(unit.start, unit.end).getBoundingClientRect();
        if (rect.top < 210 || rect.bottom > window.innerHeight - 160) {
            window.scrollBy(0, rect.top - window.innerHeight * 0.4);
        }
        galley.mark();
        galley.strip();
        desk.announce(galley.name(unit));
    }

    function place() {
        const found = galley.spans.selection();
        if (found) return Math.min(found.anchor, found.focus);
        return galley.now ? galley.now.start : -1;
    }

    function next(back) {
        const open = galley.units.filter((unit) => unit.state === "O");
        if (!open.length) {
            galley.reader.nextOpen();
            return;
        }
        const at = place();
        const selected = galley.now && galley.now.start === at ? galley.units.indexOf(galley.now) : null;
        const index = (unit) => galley.units.indexOf(unit);
        const behind = (unit) => (selected === null ? unit.start >= at : index(unit) > selected);
        const before = (unit) => (selected === null ? unit.start < at : index(unit) < selected);
        const unit = back ? open.filter(before).pop() || open[open.length - 1] : open.find(behind) || open[0];
        go(unit);
    }

    /** The units under the selection, else the one in hand. */
    function targets() {
        galley.reader.selected();
        const span = galley.reader.span;
        if (!span) return galley.now ? [galley.now] : [];
        const inside = galley.units.filter((unit) => unit.start >= span.start && unit.end <= span.end);
        if (galley.now && inside.includes(galley.now) && span.start === galley.now.start && span.end === galley.now.end) {
            return [galley.now];
        }
        return inside.length ? inside : galley.units.filter((unit) => unit.start < span.end && span.start < unit.end);
    }

    function send(step, units, words) {
        if (waiting || !units.length || typeof window.factdeskUnit !== "function") return;
        waiting = { step, units };
        desk.own.asked();
        window.factdeskUnit([
            { name: "article", value: galley.reader.article.dataset.article },
            { name: "step", value: step },
            { name: "units", value: units.map((unit) => unit.number).join(",") },
            { name: "words", value: words || "" },
        ]);
    }

    desk.unitsDone = function (xhr, status, args) {
        const done = waiting;
        waiting = null;
        if (!args || !args.units) {
            desk.own.answered({});
            refuse((args && args.refused) || document.querySelector(".fd-text").dataset.failed);
            return;
        }
        galley.take(JSON.parse(args.units));
        desk.own.answered({ step: entries[done.step], units: done.units.length });
        last = done.step === "REOPEN" ? null : done.units;
        if (last) desk.lastMark = null;
        const next = galley.units.find((unit) => unit.state === "O" && unit.start >= done.units[0].start);
        if (done.step !== "REOPEN" && next) go(next);
        else {
            galley.mark();
            desk.announce(galley.name(done.units[0]));
        }
        if (last) desk.toast(told(done), () => send("REOPEN", done.units));
    };

    function told(done) {
        const n = done.units.length;
        const struck = done.step === "STRIKE";
        if (n === 1) return struck ? desk.say("struckOne", "1 place struck") : desk.say("excusedOne", "1 place excused");
        return struck
            ? desk.say("struckMany", "{n} places struck", { n })
            : desk.say("excusedMany", "{n} places excused", { n });
    }

    function none() {
        desk.announce(desk.say("unitFirst", "Go to an open place first, with N"));
    }

    function strike(withSource) {
        const units = targets().filter((unit) => unit.state !== "S");
        if (!units.length) none();
        else if (withSource) ask(desk.say("askSource", "Checked against"), "", (words) => send("STRIKE", units, words));
        else send("STRIKE", units);
    }

    function excuse() {
        const units = targets().filter((unit) => unit.state === "O" || unit.state === "C");
        if (!units.length) {
            none();
            return;
        }
        ask(desk.say("askReason", "Why it needs no check"), reason, (words) => {
            reason = words;
            send("EXCUSE", units, words);
        });
    }

    /** The open places of the sentence in hand. */
    function sentence() {
        const first = targets()[0];
        const units = first ? galley.units.filter((unit) => unit.sentence === first.sentence && unit.state === "O") : [];
        if (units.length) send("STRIKE", units);
        else none();
    }

    /** What was in hand already when the last mark was made is older than the mark. */
    function reopen() {
        const done = targets().filter((unit) => unit.state === "S" || unit.state === "E");
        const older = desk.lastMark && !galley.reader.span && galley.now === galley.marked;
        if (done.length && !older) send("REOPEN", done);
        else if (desk.lastMark) desk.takeBack();
        else if (done.length) send("REOPEN", done);
        else if (last) send("REOPEN", last);
        else none();
    }

    /** A line under the strip that asks for a few words; Enter gives them, Escape leaves. */
    function ask(label, value, then) {
        galley.section.querySelector(".fd-ask")?.remove();
        const line = desk.make("form", "fd-ask");
        const field = desk.make("input", "fd-input", null, { id: "fd-ask", maxlength: "1000", autocomplete: "off", required: "" });
        field.value = value;
        const leave = () => {
            line.remove();
            galley.reader.article.focus({ preventScroll: true });
        };
        line.append(
            desk.make("label", "", label, { for: "fd-ask" }),
            field,
            desk.make("button", "fd-button", desk.say("askDone", "Done"), { type: "submit" })
        );
        line.addEventListener("submit", (event) => {
            event.preventDefault();
            const words = field.value.trim();
            leave();
            if (words) then(words);
        });
        line.addEventListener("keydown", (event) => {
            if (event.key !== "Escape") return;
            event.preventDefault();
            event.stopPropagation();
            leave();
        });
        galley.section.append(line);
        field.focus();
        field.select();
    }

    function buttons(reader) {
        [["T", desk.say("strike", "Strike"), () => strike(false)], ["X", desk.say("excuse", "Excuse"), excuse]].forEach(
            ([key, text, act]) => {
                const button = desk.make("button", "", null, { type: "button" });
                button.append(desk.make("span", "", text), desk.make("kbd", "fd-key", key, { "aria-hidden": "true" }));
                button.addEventListener("click", act);
                reader.toolbar.append(button);
            }
        );
    }

    function start() {
        const [section, source] = [".fd-cover", "#units"].map((s) => document.querySelector(s));
        const reader = desk.reader;
        if (!reader || !section || !source) return;
        galley = desk.galley = new desk.Galley(reader, section, source);
        galley.draw();
        desk.keys.add("N", desk.say("keyOpenPlace", "next open place"), (event) => next(event.shiftKey));
        if (!reader.mayMark) return;
        buttons(reader);
        desk.keys.add("T", desk.say("keyStrike", "strike (with Shift: and name the source)"), (event) => strike(event.shiftKey));
        desk.keys.add("E", desk.say("keySentence", "strike the sentence"), sentence);
        desk.keys.add("X", desk.say("keyExcuse", "excuse"), excuse);
        desk.keys.add("Z", desk.say("keyReopen", "reopen, undo"), reopen);
    }

    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
    else start();
})();
