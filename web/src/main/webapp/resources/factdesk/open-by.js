/*
 * Who else has a claim open: what the server wrote beside it is kept up by what the line tells, and the minutes pass by
 * themselves. It is said once a claim, wherever the claim stands on the page.
 */
(function () {
    "use strict";
    const desk = window.factdesk;
    const minute = 60000;

    function place(claim) {
        return document.querySelector(`.fd-open-by[data-claim="${CSS.escape(claim)}"]`);
    }

    function say(place, one) {
        const minutes = Math.floor((Date.now() - Date.parse(one.dataset.since)) / minute);
        const words = minutes < 1 ? place.dataset.just : place.dataset.minutes;
        const text = words.replace("{0}", one.dataset.who).replace("{1}", String(minutes));
        if (one.textContent !== text) one.textContent = text;
    }

    function heard(notice) {
        if (notice.action !== "CLAIM_OPENED" && notice.action !== "CLAIM_LEFT") return;
        const at = place(notice.claim);
        if (!at || at.dataset.me === notice.actor) return;
        let one = [...at.children].find((child) => child.dataset.who === notice.actor);
        if (notice.action === "CLAIM_LEFT") {
            one?.remove();
        } else if (!one) {
            one = document.createElement("span");
            one.className = "fd-open-one";
            one.dataset.who = notice.actor;
            one.dataset.since = new Date().toISOString();
            at.append(one);
            say(at, one);
        }
    }

    function begin() {
        const bell = document.querySelector(".fd-bell");
        if (!bell || !document.querySelector(".fd-open-by")) return;
        desk.live.also(bell.dataset.seen, { notices: (notices) => notices.forEach(heard), missed() {} });
        window.setInterval(() => {
            document.querySelectorAll(".fd-open-one").forEach((one) => say(one.parentElement, one));
        }, minute / 4);
    }
    if (document.readyState === "complete") begin();
    else window.addEventListener("load", begin);
})();
