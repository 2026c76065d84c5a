/*
 * Rows by keyboard: J and K move, Enter opens the row's first link (or [data-open]), Space selects, Shift+J and
 * Shift+K extend. Works on any table inside [data-rows]; a row is tr[data-rk] or tr.ui-widget-content.
 */
(function () {
    "use strict";
    const desk = window.factdesk;
    let place = null;

    function rows() {
        return Array.from(document.querySelectorAll("[data-rows] tbody tr[data-rk]"));
    }

    function now() {
        return document.activeElement?.closest?.("[data-rows] tbody tr[data-rk]") || null;
    }

    function focus(row) {
        rows().forEach((other) => other.setAttribute("tabindex", other === row ? "0" : "-1"));
        row.focus({ preventScroll: true });
        row.scrollIntoView({ block: "nearest" });
        place = row.dataset.rk;
    }

    function box(row) {
        return row.querySelector("input[type=checkbox], .ui-chkbox-box");
    }

    function chosen(row) {
        return row.getAttribute("aria-selected") === "true" || Boolean(row.querySelector("input[type=checkbox]:checked"));
    }

    function step(by, event) {
        const all = rows();
        if (!all.length) return;
        const at = all.indexOf(now());
        const start = at < 0 ? all.findIndex((row) => row.dataset.rk === place) - (at < 0 && place ? by : 0) : at;
        const to = all[Math.min(Math.max((start < 0 && by < 0 ? 0 : start) + by, 0), all.length - 1)];
        if (event.shiftKey) {
            [all[at], to].filter((row) => row && box(row) && !chosen(row)).forEach((row) => box(row).click());
        }
        focus(to);
    }

    document.addEventListener("keydown", (event) => {
        const row = now();
        if (!row || event.target !== row || event.defaultPrevented) return;
        if (event.key === "Enter") {
            (row.querySelector("[data-open]") || row.querySelector("a[href]"))?.click();
            event.preventDefault();
        } else if (event.key === " " && box(row)) {
            box(row).click();
            event.preventDefault();
            row.focus();
        } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            step(event.key === "ArrowDown" ? 1 : -1, event);
            event.preventDefault();
        }
    });

    /** After an ajax update the first row (or the last focused one) is reachable by Tab again, and keeps the focus. */
    function settle() {
        const all = rows();
        if (!all.length || all.some((row) => row.getAttribute("tabindex") === "0")) return;
        const held = all.find((row) => row.dataset.rk === place);
        (held || all[0]).setAttribute("tabindex", "0");
        if (held && document.activeElement === document.body) held.focus({ preventScroll: true });
    }

    /** Does something with the selected rows, or with the one under the cursor where none is selected. */
    function act(selector, deed) {
        const row = now();
        if (row && box(row) && !rows().some(chosen)) box(row).click();
        const element = document.querySelector(selector);
        if (element && element.getClientRects().length) deed(element);
    }

    function addDeeds() {
        if (document.querySelector("#takeSelected")) {
            desk.keys?.add("T", desk.say("keyTake", "take"), () => act("#takeSelected", (button) => button.click()));
        }
        if (document.querySelector("#assignTo")) {
            desk.keys?.add("A", desk.say("keyAssign", "assign"), () => act("#assignTo", (choice) => choice.focus()));
        }
    }

    /** Filters that are out of sight are shown where one of them is set. */
    function openWhatIsSet() {
        document.querySelectorAll("details[data-open-when-set]").forEach((place) => {
            place.open = Array.from(place.querySelectorAll("input, select")).some((field) => field.value);
        });
    }

    function start() {
        openWhatIsSet();
        if (!document.querySelector("[data-rows]")) return;
        settle();
        new MutationObserver(settle).observe(document.body, { childList: true, subtree: true });
        addDeeds();
        desk.keys?.add("J", desk.say("keyRowNext", "next row"), (event) => step(1, event));
        desk.keys?.add("K", desk.say("keyRowPrevious", "previous row"), (event) => step(-1, event));
    }

    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
    else start();
})();
