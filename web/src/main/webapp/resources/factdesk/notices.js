/*
 * The bell of every page and the comments on a claim's page follow what happens elsewhere. Only what can concern a
 * person makes the bell count again, and what comes in one burst makes it count once.
 */
(function () {
    "use strict";
    const desk = window.factdesk;
    const telling = /^(COMMENT_POSTED|CLAIM_ASSIGNED|WORK_HANDED_OVER|CLAIMS?_ESCALATED|QUERY_ANSWERED|(VERDICT|CORRECTION)_(RETURNED|APPROVED))$/;
    const burst = 200;
    const timers = new Map();

    function soon(name) {
        window.clearTimeout(timers.get(name));
        timers.set(name, window.setTimeout(() => typeof window[name] === "function" && window[name](), burst));
    }

    /** A notice leads to a comment: whoever reads on or hears the page begins there. */
    function arrive() {
        const named = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
        if (named?.matches(".fd-comment")) named.focus();
    }

    function begin() {
        arrive();
        window.addEventListener("hashchange", arrive);
        const bell = document.querySelector(".fd-bell");
        if (!bell) return;
        const talk = document.getElementById("talk");
        desk.live.also(bell.dataset.seen, {
            notices(notices) {
                if (notices.some((notice) => telling.test(notice.action))) soon("factdeskBell");
                const here = (notice) => notice.claim === talk.dataset.claim && notice.action.startsWith("COMMENT_");
                if (talk && notices.some(here)) soon("factdeskTalk");
            },
            missed() {
                soon("factdeskBell");
                if (talk) soon("factdeskTalk");
            },
        });
    }
    if (document.readyState === "complete") begin();
    else window.addEventListener("load", begin);
})();
