/*
 * Correcting a text: what is brought back into the field was typed over the version that is kept beside it, so that a
 * newer text is never replaced unseen. Deciding where a claim belongs: a place or the selected words are taken.
 */
(function () {
    "use strict";

    function keep(work) {
        try {
            return work(window.localStorage);
        } catch {
            return null;
        }
    }

    function revising() {
        const text = document.getElementById("revise:text");
        const seen = document.getElementById("revise:seen");
        if (!text || !seen) return;
        const key = "factdesk.base|" + (document.documentElement.dataset.user || "") + "|" + window.location.search;
        const kept = keep((s) => s.getItem(key));
        if (text.value !== text.defaultValue && kept) seen.value = kept;
        else keep((s) => s.setItem(key, seen.value));
    }

    function codePoints(text) {
        return Array.from(text).length;
    }

    /** The selected words of the new text as code points, or null. */
    function selected(place) {
        const selection = window.getSelection();
        if (!selection.rangeCount || selection.isCollapsed) return null;
        const range = selection.getRangeAt(0);
        if (!place.contains(range.startContainer) || !place.contains(range.endContainer)) return null;
        const before = document.createRange();
        before.selectNodeContents(place);
        before.setEnd(range.startContainer, range.startOffset);
        const start = codePoints(before.toString());
        return { start, end: start + codePoints(range.toString()) };
    }

    function take(start, end) {
        document.getElementById("decide:start").value = start;
        document.getElementById("decide:end").value = end;
        document.getElementById("decide:attach").click();
    }

    document.addEventListener("click", (event) => {
        const place = event.target.closest && event.target.closest("[data-take-start]");
        if (place) take(place.dataset.takeStart, place.dataset.takeEnd);
        const words = event.target.closest && event.target.closest("[data-take-selection]");
        if (!words) return;
        const span = selected(document.getElementById("newText"));
        if (span) take(span.start, span.end);
        else document.getElementById("takeRefused").textContent = words.dataset.takeSelection;
    });
    // A click would take the selection away before it is read.
    document.addEventListener("mousedown", (event) => {
        if (event.target.closest && event.target.closest("[data-take-selection]")) event.preventDefault();
    });
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", revising);
    else revising();
})();
