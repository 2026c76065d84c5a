/*
 * A form whose fields belong together is kept whole: <form data-draft-scope="s" data-draft-whole="fresh|changed">, with
 * the file it was made from in a field of the draft name "file". "fresh" says that the server proposed these values and
 * nobody changed them: what was kept of the same file is brought back. Otherwise the page is newer, and is kept as it
 * stands. <form data-draft-resume="s" hidden> elsewhere on the page's address offers to go on where somebody stopped.
 */
(function () {
    "use strict";
    const desk = window.factdesk;
    const drafts = desk.drafts;

    const valueOf = (field) => (field.type === "checkbox" ? String(field.checked) : field.value);

    function keepAll(scope, fields) {
        drafts.clear(scope);
        fields.forEach((field) => drafts.keep(scope, field.dataset.draft, valueOf(field)));
    }

    function bringBack(scope, fields) {
        const changed = fields.filter((field) => {
            const kept = drafts.kept(scope, field.dataset.draft);
            return kept !== null && kept !== valueOf(field);
        });
        changed.forEach((field) => {
            const kept = drafts.kept(scope, field.dataset.draft);
            if (field.type === "checkbox") field.checked = kept === "true";
            else field.value = kept;
        });
        if (changed.length) desk.toast(desk.say("broughtBack", "Your unsaved text was brought back"));
    }

    function begin(form) {
        const scope = form.dataset.draftScope;
        const fields = [...form.querySelectorAll("[data-draft]")];
        const file = fields.find((field) => field.dataset.draft === "file");
        if (form.dataset.draftWhole === "fresh" && drafts.kept(scope, "file") === file.value) bringBack(scope, fields);
        else keepAll(scope, fields);
        form.addEventListener("input", (event) => {
            const field = event.target;
            if (field.dataset.draft) drafts.keep(scope, field.dataset.draft, valueOf(field));
        });
    }

    function offer(form) {
        const scope = form.dataset.draftResume;
        if (drafts.kept(scope, "file") === null) return;
        form.querySelectorAll("[data-resume]").forEach((field) => {
            field.value = drafts.kept(scope, field.dataset.resume) || "";
        });
        form.querySelector("[data-draft-discard]").addEventListener("click", () => {
            drafts.clear(scope);
            form.hidden = true;
        });
        form.hidden = false;
    }

    function look() {
        document.querySelectorAll("form[data-draft-whole]").forEach(begin);
        document.querySelectorAll("form[data-draft-resume]").forEach(offer);
    }

    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", look);
    else look();
})();
