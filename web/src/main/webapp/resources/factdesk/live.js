/*
 * What happens elsewhere on the desk: factdesk.live.follow(seen, {notices, missed}) calls notices([{action, actor,
 * article, claim}]) for what happened behind an entry of the audit trail, and missed() when that is too much to tell.
 * factdesk.live.also(seen, hearer) listens beside what the page itself follows.
 * A broken line is taken up again where it broke, soon at first and then more rarely.
 */
(function () {
    "use strict";
    const desk = window.factdesk;
    const soon = 1000;
    const late = 30000;

    class Line {
        constructor(seen, hearer) {
            this.seen = seen;
            this.hearer = hearer;
            this.wait = soon;
            this.refused = false;
            window.addEventListener("online", () => this.open());
            window.addEventListener("pageshow", () => this.open());
            this.open();
        }

        open() {
            if (this.refused || (this.socket && this.socket.readyState <= WebSocket.OPEN)) return;
            window.clearTimeout(this.timer);
            const address = new URL((document.documentElement.dataset.root || "") + "/live", window.location.href);
            address.protocol = address.protocol.replace("http", "ws");
            address.searchParams.set("since", this.seen);
            const shown = document.querySelector("[data-open-claim]");
            if (shown) address.searchParams.set("claim", shown.dataset.openClaim);
            this.socket = new WebSocket(address);
            this.socket.addEventListener("open", () => (this.wait = soon));
            this.socket.addEventListener("message", (event) => this.heard(JSON.parse(event.data)));
            this.socket.addEventListener("close", (event) => this.closed(event));
        }

        heard(message) {
            this.seen = message.seq;
            for (const hearer of [this.hearer, ...others]) {
                if (message.missed) hearer.missed();
                else if (message.notices.length) hearer.notices(message.notices);
            }
        }

        closed(event) {
            this.refused = event.code === 1008;
            if (this.refused) return;
            this.timer = window.setTimeout(() => this.open(), this.wait * (0.5 + Math.random()));
            this.wait = Math.min(this.wait * 2, late);
        }
    }

    let line = null;
    const others = [];

    desk.live = {
        follow: (seen, hearer) => (line = new Line(seen, hearer)),
        /** Hears too what the page's line hears; where the page has none, from this entry on. */
        also(seen, hearer) {
            others.push(hearer);
            if (!line) this.follow(seen, { notices() {}, missed() {} });
        },
        line: () => line && line.socket,
    };
})();
