/* The manual's search: chapters without the words step aside, and a line says how many are left. */
(function () {
    "use strict";
    const desk = window.factdesk;

    function start() {
        const field = document.getElementById("helpFind");
        if (!field) return;
        const chapters = Array.from(document.querySelectorAll("[data-chapter]"));
        const told = document.getElementById("helpFound");
        field.addEventListener("input", () => {
            const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
            let left = 0;
            chapters.forEach((chapter) => {
                const text = chapter.textContent.toLowerCase();
                chapter.hidden = !words.every((word) => text.includes(word));
                const link = document.querySelector('.fd-help-page nav a[href="#' + chapter.id + '"]');
                if (link) link.parentElement.hidden = chapter.hidden;
                if (!chapter.hidden) left++;
            });
            told.textContent = words.length ? desk.say("helpFound", "{n} chapters", { n: left }) : "";
        });
    }

    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
    else start();
})();
