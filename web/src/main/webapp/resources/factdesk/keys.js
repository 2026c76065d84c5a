/*
 * Keys. Buttons and links carry data-key="M" (and data-hint="mark claim" for the bar at the foot), navigation
 * carries data-go="Q" for G then Q. Scripts may add keys of their own. Never inside fields, never with a
 * modifier; a person may turn single keys off (WCAG 2.1.4).
 */
(function () {
    "use strict";
    const desk = window.factdesk;
    const own = new Map();
    const names = { Escape: "Esc", " ": "Space" };
    let going = 0;

    function off() {
        try {
            return localStorage.getItem("factdesk.keys") === "off";
        } catch {
            return false;
        }
    }

    function setOff(value) {
        try {
            localStorage.setItem("factdesk.keys", value ? "off" : "on");
        } catch {
            /* without storage the choice lasts for this page */
        }
        document.documentElement.classList.toggle("fd-keys-off", value);
    }

    function usable(element) {
        return element.getClientRects().length > 0 && !element.matches(":disabled, [aria-disabled=true], .ui-state-disabled");
    }

    function carrier(attribute, key) {
        const all = Array.from(document.querySelectorAll("[" + attribute + "]"));
        return all.find((e) => e.getAttribute(attribute).toUpperCase() === key.toUpperCase() && usable(e));
    }

    function openDialog() {
        return document.querySelector("dialog[open], .ui-dialog[aria-hidden=false], .ui-dialog.ui-overlay-visible");
    }

    /** Every key of the page: [key, words]. */
    function list() {
        const keys = new Map();
        document.querySelectorAll("[data-key]").forEach((e) => {
            if (usable(e)) keys.set(e.dataset.key, e.dataset.hint || e.getAttribute("aria-label") || e.textContent.trim());
        });
        own.forEach((entry, key) => keys.set(names[key] || key, entry.hint));
        return keys;
    }

    function bar() {
        const place = document.querySelector(".fd-hints-list");
        if (!place) return;
        const items = Array.from(list(), ([key, words]) => {
            const item = desk.make("span", "fd-hint");
            item.append(desk.make("kbd", "fd-key", key), words);
            return item;
        });
        place.replaceChildren(...(off() ? [desk.make("span", "fd-hint", desk.say("keysOff", "Single keys are off"))] : items));
    }

    function sheetRows() {
        const rows = Array.from(list());
        if (document.querySelector("[data-find]")) rows.push(["/", desk.say("keyFind", "find")]);
        document.querySelectorAll("[data-go]").forEach((link) => {
            rows.push(["G " + link.dataset.go, link.dataset.hint || link.firstChild.textContent.trim()]);
        });
        rows.push(["Ctrl Enter", desk.say("keySend", "send the form you type into")]);
        rows.push(["?", desk.say("keySheet", "this list")]);
        const table = desk.make("div", "fd-key-list");
        rows.forEach(([keys, words]) => {
            const cell = desk.make("span", "fd-buttons");
            keys.split(" ").forEach((key) => cell.append(desk.make("kbd", "fd-key", key)));
            table.append(cell, desk.make("span", "", words));
        });
        return table;
    }

    /** The key sheet, built from what the page carries at this moment. */
    function sheet() {
        document.querySelector(".fd-key-sheet")?.remove();
        const dialog = desk.make("dialog", "fd-dialog fd-key-sheet", null, { "aria-labelledby": "fd-key-title" });
        const head = desk.make("div", "fd-dialog-head");
        const close = desk.make("button", "fd-button fd-icon-button", null, { type: "button", "aria-label": desk.say("close", "Close") });
        close.append(desk.make("span", "pi pi-times", "", { "aria-hidden": "true" }));
        close.addEventListener("click", () => dialog.close());
        head.append(desk.make("h2", "", desk.say("keysOfPage", "Keys of this page"), { id: "fd-key-title" }), close);
        const body = desk.make("div", "fd-dialog-body");
        body.append(sheetRows());
        const foot = desk.make("div", "fd-dialog-foot");
        const label = desk.make("label", "fd-check");
        const box = desk.make("input", "", null, { type: "checkbox" });
        box.checked = !off();
        box.addEventListener("change", () => {
            setOff(!box.checked);
            bar();
        });
        label.append(box, desk.say("keysSwitch", "Single keys work on this device"));
        foot.append(label);
        dialog.append(head, body, foot);
        dialog.addEventListener("close", () => dialog.remove());
        document.body.append(dialog);
        dialog.showModal();
    }

    function go(key) {
        going = 0;
        carrier("data-go", key)?.click();
    }

    function escape(event) {
        if (openDialog()) return;
        if (own.has("Escape") && own.get("Escape").run(event)) {
            event.preventDefault();
            return;
        }
        if (desk.inField(event.target)) event.target.blur();
        else carrier("data-key", "Esc")?.click();
    }

    /** Presses the main button of the form that somebody types into. */
    function send(field) {
        const form = field.closest?.("[data-draft-scope], form");
        const buttons = form ? Array.from(form.querySelectorAll(".fd-buttons button, button[type=submit]")).filter(usable) : [];
        const button = buttons.find((one) => one.matches(".fd-primary")) || buttons.pop();
        if (button) {
            field.blur(); // so that the single keys work again when the answer is there
            button.click();
        }
        return Boolean(button);
    }

    function single(event) {
        const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
        if (key === "?") {
            sheet();
            return true;
        }
        if (key === "/") {
            const field = document.querySelector("[data-find]");
            field?.focus();
            field?.select?.();
            return Boolean(field);
        }
        if (key === "G") {
            going = Date.now();
            return true;
        }
        const entry = own.get(key);
        if (entry) {
            entry.run(event);
            return true;
        }
        const element = carrier("data-key", key);
        if (element) {
            if (element.matches("input[type=radio]")) element.focus();
            element.click();
        }
        return Boolean(element);
    }

    document.addEventListener("keydown", (event) => {
        if (event.defaultPrevented || event.isComposing) return;
        if (event.key === "Escape") {
            escape(event);
            return;
        }
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && send(event.target)) {
            event.preventDefault();
            return;
        }
        if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1 || event.key === " ") return;
        if (desk.inField(event.target) || off() || openDialog()) return;
        if (going && Date.now() - going < 1500) {
            event.preventDefault();
            go(event.key);
        } else if (single(event)) event.preventDefault();
    });

    document.addEventListener("click", (event) => {
        if (event.target.closest && event.target.closest("[data-keys-sheet]")) sheet();
    });

    document.addEventListener("change", (event) => {
        if (event.target.matches && event.target.matches("[data-keys-switch]")) desk.keys.setOff(!event.target.checked);
    });

    desk.keys = {
        /** A key handled by a script; run gets the event, for Escape it says whether there was something to leave. */
        add(key, hint, run) {
            own.set(key, { hint, run });
            bar();
        },
        sheet,
        refresh: bar,
        off,
        setOff(value) {
            setOff(value);
            bar();
        },
    };
    setOff(off());
    document.addEventListener("DOMContentLoaded", () => {
        bar();
        document.querySelectorAll("[data-keys-switch]").forEach((box) => (box.checked = !off()));
    });
    if (document.readyState !== "loading") bar();
})();
