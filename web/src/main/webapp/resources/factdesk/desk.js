/*
 * The ground the other scripts stand on: one namespace, one live region, toasts, words.
 * Loaded first, with defer. Nothing here touches markup attributes of style; only the CSSOM is used.
 */
(function () {
    "use strict";
    const desk = (window.factdesk = window.factdesk || {});
    let words = null;
    let region = null;

    /** A sentence of the page: from the JSON in #fd-words if it is there, else the English given here. */
    desk.say = function (key, english, values) {
        if (words === null) {
            const source = document.getElementById("fd-words");
            words = source ? JSON.parse(source.textContent) : {};
        }
        let text = words[key] || english;
        Object.entries(values || {}).forEach(([name, value]) => {
            text = text.split("{" + name + "}").join(value);
        });
        return text;
    };

    /** Creates an element: make("p", "fd-meta", "text", {lang: "fr"}). */
    desk.make = function (name, classes, text, attributes) {
        const element = document.createElement(name);
        if (classes) element.className = classes;
        if (text !== undefined && text !== null) element.textContent = text;
        Object.entries(attributes || {}).forEach(([key, value]) => element.setAttribute(key, value));
        return element;
    };

    /** Says a sentence to those who listen instead of look. */
    desk.announce = function (text) {
        if (!region || !region.isConnected) {
            region = desk.make("div", "fd-hidden-text", "", { role: "status", "aria-live": "polite" });
            document.body.append(region);
        }
        region.textContent = "";
        window.setTimeout(() => (region.textContent = text), 60);
    };

    /** A toast for eight seconds; with an undo function it carries an Undo button. */
    desk.toast = function (text, undo) {
        let stack = document.querySelector(".fd-toasts");
        if (!stack) {
            stack = desk.make("div", "fd-toasts", "", { role: "status" });
            document.body.append(stack);
        }
        const toast = desk.make("div", "fd-toast");
        toast.append(desk.make("span", "pi pi-check", "", { "aria-hidden": "true" }), desk.make("span", "", text));
        if (undo) {
            const button = desk.make("button", "", desk.say("undo", "Undo"), { type: "button" });
            button.addEventListener("click", () => {
                toast.remove();
                undo();
            });
            toast.append(button);
        }
        stack.append(toast);
        window.setTimeout(() => toast.remove(), 8000);
    };

    /** True where a letter is text and not a command. */
    desk.inField = function (target) {
        return Boolean(
            target &&
                target.closest &&
                target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]")
        );
    };

    const icons = {
        open: "circle",
        researching: "pencil",
        proposed: "users",
        returned: "reply",
        true: "check-circle",
        false: "times-circle",
        mixed: "exclamation-triangle",
        unproven: "question-circle",
        stale: "history",
        excused: "ban",
        withdrawn: "ban",
    };
    const grounds = {
        TRUE: "true",
        MOSTLY_TRUE: "true",
        FALSE: "false",
        MOSTLY_FALSE: "false",
        MIXED: "mixed",
        MISSING_CONTEXT: "mixed",
        UNPROVEN: "unproven",
        SATIRE: "unproven",
    };

    /** How a claim's state looks: {classes, icon, word}; the one place where states meet classes. */
    desk.look = function (claim) {
        const ground = grounds[claim.rating] || "true";
        const settled = ["APPROVED", "PUBLISHED", "CORRECTED"].includes(claim.status);
        let key = settled ? ground : String(claim.status).toLowerCase();
        let icon = icons[key];
        if (claim.status === "AWAITING_REPLY") {
            key = "researching";
            icon = "hourglass";
        }
        if (settled && claim.rating === "MOSTLY_TRUE") icon = "check";
        const was = claim.status === "STALE" && claim.rating ? " fd-was-" + ground : "";
        const word = settled && claim.ratingLabel ? claim.ratingLabel : claim.statusLabel || claim.status;
        return { key, classes: "fd-s fd-s-" + key + was, icon: "pi pi-" + (icon || "circle"), word, settled };
    };
})();
