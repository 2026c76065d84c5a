/* Binds the reader to the desk: marking goes to the server, and its answer comes back into the page. */
(function () {
    "use strict";
    const desk = window.factdesk;
    let waiting = false;

    function refuse(text) {
        desk.toast(text);
        const icon = document.querySelector(".fd-toasts .fd-toast:last-child .pi");
        if (icon) icon.className = "pi pi-exclamation-triangle";
    }

    desk.onMark = function (span) {
        if (waiting || typeof window.factdeskMark !== "function") return;
        waiting = true;
        window.factdeskMark([
            { name: "start", value: span.start },
            { name: "end", value: span.end },
        ]);
    };

    desk.marked = function (xhr, status, args) {
        waiting = false;
        if (args && args.marked) {
            desk.reader.update(args.claims, args.marked);
            if (desk.galley && args.units) desk.galley.take(JSON.parse(args.units));
        } else refuse((args && args.refused) || document.querySelector(".fd-text").dataset.failed);
    };

    document.addEventListener("DOMContentLoaded", () => {
        const button = document.getElementById("mark");
        if (!button || !desk.reader) return;
        button.addEventListener("mousedown", (event) => event.preventDefault());
        button.addEventListener("click", () => desk.reader.markSelection());
    });
})();
