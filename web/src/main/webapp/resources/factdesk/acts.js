/*
 * After an act of a page that answers by ajax: what was saved is no draft any more; what was refused takes the focus,
 * so that nobody has to look for the reason. Told by the parameters "saved" and "refused" of the answer.
 */
(function () {
    "use strict";
    const desk = window.factdesk;

    function show(place) {
        if (!place) return;
        place.setAttribute("tabindex", "-1");
        place.focus({ preventScroll: true });
        place.scrollIntoView({ block: "center" });
    }

    /** Folds that the server wants open: the one with a refusal in it, the form that is the next step. */
    function unfold() {
        document.querySelectorAll('details[data-unfold="true"]').forEach((fold) => (fold.open = true));
    }

    desk.acts = {
        done(args) {
            unfold();
            if (args && args.saved) desk.drafts.clear(args.saved);
            if (args && args.refused === "conflict") show(document.querySelector(".fd-conflict"));
            else if (args && args.refused) show(document.querySelector("main .fd-notice-error"));
            desk.keys.refresh();
        },
    };
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", unfold);
    else unfold();
})();
