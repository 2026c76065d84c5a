/*
 * Typed text survives reloads, time-outs and sign-in: fields with data-draft="name" are mirrored in localStorage
 * under person + address + name until the server reports success with factdesk.drafts.clear(scope).
 * The scope of a field is the data-draft-scope of an ancestor; clear() without one clears the whole page.
 */
(function () {
    "use strict";
    const desk = window.factdesk;
    const place = window.location.pathname.replace(/;.*$/, "") + window.location.search;

    function prefix() {
        return "factdesk.draft|" + (document.documentElement.dataset.user || "") + "|" + place + "|";
    }

    function scopeOf(field) {
        return field.closest("[data-draft-scope]")?.dataset.draftScope || "";
    }

    function keyOf(field) {
        return prefix() + scopeOf(field) + "|" + field.dataset.draft;
    }

    function store(work) {
        try {
            return work(window.localStorage);
        } catch {
            return null;
        }
    }

    /** data-draft may stand on the field itself or on a wrapper that a component renders around it. */
    function fieldOf(target) {
        if (!target.closest || target.type === "password") return null;
        return target.dataset.draft && !target.closest("[data-draft-whole]") ? target : null;
    }

    function note(field) {
        if (field.parentElement.querySelector(".fd-draft-note")) return;
        const line = desk.make("div", "fd-draft-note", null, { role: "status" });
        const discard = desk.make("button", "", desk.say("discard", "Discard"), { type: "button" });
        discard.addEventListener("click", () => {
            store((s) => s.removeItem(keyOf(field)));
            field.value = field.defaultValue;
            line.remove();
            field.dispatchEvent(new Event("input", { bubbles: true }));
            store((s) => s.removeItem(keyOf(field)));
            field.focus();
        });
        line.append(desk.make("span", "", desk.say("broughtBack", "Your unsaved text was brought back")), discard);
        field.after(line);
    }

    /** Brings back what was typed, where the field is as the server sent it. */
    function restore(root) {
        root.querySelectorAll("[data-draft]").forEach((field) => {
            if (field.closest("[data-draft-whole]") || field.dataset.draftSeen || !("value" in field) || field.type === "password") return;
            field.dataset.draftSeen = "true";
            const kept = store((s) => s.getItem(keyOf(field)));
            if (kept === null || kept === field.value || field.value !== field.defaultValue) return;
            field.value = kept;
            note(field);
        });
    }

    document.addEventListener("input", (event) => {
        const field = fieldOf(event.target);
        if (!field) return;
        store((s) => {
            if (field.value === field.defaultValue) s.removeItem(keyOf(field));
            else s.setItem(keyOf(field), field.value);
        });
    });

    /** After a redirect: <span data-draft-saved="scope" data-draft-page="/article/add" hidden> says what was saved where. */
    function forget() {
        document.querySelectorAll("[data-draft-saved]").forEach((mark) => {
            const page = "factdesk.draft|" + (document.documentElement.dataset.user || "") + "|" + (mark.dataset.draftPage || place);
            const start = page + "|" + (mark.dataset.draftSaved ? mark.dataset.draftSaved + "|" : "");
            store((s) => Object.keys(s).filter((key) => key.startsWith(start)).forEach((key) => s.removeItem(key)));
        });
    }

    /** Ajax updates replace fields: look again, once per frame. */
    function watch() {
        forget();
        restore(document);
        let waiting = 0;
        new MutationObserver((changes) => {
            if (waiting || !changes.some((c) => c.addedNodes.length)) return;
            waiting = requestAnimationFrame(() => {
                waiting = 0;
                restore(document);
            });
        }).observe(document.body, { childList: true, subtree: true });
    }

    desk.drafts = {
        /** Forgets the drafts of one scope of this page, or of the whole page. */
        clear(scope) {
            const start = prefix() + (scope ? scope + "|" : "");
            store((s) => Object.keys(s).filter((key) => key.startsWith(start)).forEach((key) => s.removeItem(key)));
            document.querySelectorAll(".fd-draft-note").forEach((line) => {
                const field = line.previousElementSibling;
                if (!scope || (field && scopeOf(field) === scope)) line.remove();
            });
        },
        restore: () => restore(document),
        /** What is kept under a name of a scope of this page; null where nothing is. */
        kept: (scope, name) => store((s) => s.getItem(prefix() + scope + "|" + name)),
        keep: (scope, name, value) => store((s) => s.setItem(prefix() + scope + "|" + name, value)),
    };
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", watch);
    else watch();
})();
