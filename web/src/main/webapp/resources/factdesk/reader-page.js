/*
 * Binds the reader to the desk: a mark is drawn as the key is pressed and goes to the server, and the answer comes back
 * into the page. Marks made while one is on its way wait for their turn. What the desk refuses is taken back and said.
 * The mark that was made last can be taken back while nothing was struck or excused after it: factdesk.lastMark.
 */
(function () {
    "use strict";
    const desk = window.factdesk;
    const queue = [];
    let sent = null;
    let count = 0;
    const regretted = new Set();

    function refuse(text) {
        desk.toast(text);
        document.dispatchEvent(new CustomEvent("factdesk:refused"));
        const icon = document.querySelector(".fd-toasts .fd-toast:last-child .pi");
        if (icon) icon.className = "pi pi-exclamation-triangle";
    }

    function send() {
        if (sent || !queue.length) return;
        sent = queue.shift();
        desk.own.asked();
        window.factdeskMark([
            { name: "start", value: sent.span.start },
            { name: "end", value: sent.span.end },
        ]);
    }

    desk.onMark = function (span) {
        if (typeof window.factdeskMark !== "function") return;
        count += 1;
        const mark = { key: "waiting-" + count, span };
        desk.reader.expect(mark.key, span);
        desk.lastMark = mark.key;
        if (desk.galley) desk.galley.marked = desk.galley.now;
        queue.push(mark);
        send();
    };

    desk.marked = function (xhr, status, args) {
        const mark = sent;
        sent = null;
        desk.reader.expectNoMore(mark.key);
        if (args && args.marked) {
            desk.reader.update(args.claims, args.marked);
            if (desk.galley && args.units) desk.galley.take(JSON.parse(args.units));
            desk.own.answered({ claim: args.marked });
            if (desk.lastMark === mark.key) desk.lastMark = args.marked;
            if (regretted.has(mark.key)) window.factdeskTakeBack();
        } else {
            if (desk.lastMark === mark.key) desk.lastMark = null;
            desk.reader.takeBack(mark.span);
            refuse((args && args.refused) || document.querySelector(".fd-text").dataset.failed);
            desk.own.answered({});
        }
        regretted.delete(mark.key);
        send();
    };

    /**
     * Withdraws the claim that was marked last, which the view remembers, unless somebody has worked on it since; whoever
     * may not is told who may. A mark that is on its way is taken back when it has arrived.
     */
    desk.takeBack = function () {
        const keeps = document.querySelector(".fd-text").dataset.keeps;
        const onItsWay = [sent, ...queue].some((mark) => mark?.key === desk.lastMark);
        if (keeps) refuse(keeps);
        else if (onItsWay) regretted.add(desk.lastMark);
        else window.factdeskTakeBack();
        desk.lastMark = null;
    };

    /** The line of what happens on the desk brings the rest into the page. */
    desk.takenBack = function (xhr, status, args) {
        if (args && args.withdrawn) desk.toast(desk.say("takenBack", "The claim is withdrawn"));
        else refuse((args && args.refused) || document.querySelector(".fd-text").dataset.failed);
    };

    document.addEventListener("DOMContentLoaded", () => {
        const button = document.getElementById("mark");
        if (!button || !desk.reader) return;
        button.addEventListener("mousedown", (event) => event.preventDefault());
        button.addEventListener("click", () => desk.reader.markSelection());
    });
})();
