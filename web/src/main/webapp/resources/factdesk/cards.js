/*
 * Claim cards beside the text. Each group of overlapping claims shares a card; a card stands level with its
 * words, and where cards would collide they give way by as little as possible with 8 px between (the focused
 * one stays). All reads come before all writes.
 */
(function () {
    "use strict";
    const desk = window.factdesk;
    const gap = 8;
    const many = 5;
    const svg = "http://www.w3.org/2000/svg";

    function counts(claim) {
        const c = claim.counts || {};
        const parts = [
            [c.supports, "{n} supports", "{n} support", "supports"],
            [c.contradicts, "{n} contradicts", "{n} contradict", "contradicts"],
            [c.context, "{n} gives context", "{n} give context", "context"],
        ];
        const said = parts
            .filter(([n]) => n > 0)
            .map(([n, one, many, key]) => desk.say(n === 1 ? key + "One" : key + "Many", n === 1 ? one : many, { n }));
        return said.length ? said.join(", ") : desk.say("noSource", "no source yet");
    }

    function initials(name) {
        const parts = name.split(/[\s._-]+/).filter(Boolean);
        return (parts.length > 1 ? parts[0][0] + parts[1][0] : name.slice(0, 2)).toUpperCase();
    }

    function avatar(claim) {
        const who = claim.assignee;
        const mine = who && who === document.documentElement.dataset.user;
        const classes = "fd-avatar" + (mine ? " fd-avatar-me" : "") + (who ? "" : " fd-avatar-nobody");
        const label = who || desk.say("nobody", "nobody");
        const badge = desk.make("span", classes, who ? initials(who) : "–", { title: label, "aria-hidden": "true" });
        return [badge, desk.make("span", "fd-hidden-text", label)];
    }

    function entry(claim) {
        const item = desk.make("div", "fd-card-claim " + claim.look.classes, null, {
            id: "fd-card-" + claim.id,
            role: "group",
            "aria-label": desk.marks.name(claim),
            "data-card": claim.id,
            tabindex: "-1",
        });
        const head = desk.make("div", "fd-card-head");
        const state = desk.make("span", "fd-state");
        state.append(desk.make("span", claim.look.icon, "", { "aria-hidden": "true" }), claim.look.word);
        head.append(
            desk.make("span", "fd-line", "", { "aria-hidden": "true" }),
            desk.make("span", "fd-card-number", desk.say("claimNo", "C-{number}", { number: claim.number })),
            state,
            desk.make("span", "fd-meta", counts(claim)),
            ...avatar(claim)
        );
        item.append(head, desk.make("p", "fd-card-words", claim.statement || ""));
        if (claim.comment) item.append(desk.make("p", "fd-card-comment", claim.comment));
        if (claim.url) {
            const acts = desk.make("div", "fd-card-acts");
            const open = desk.make("a", "fd-button", null, { href: claim.url });
            open.append(
                desk.make("span", "pi pi-arrow-up-right", "", { "aria-hidden": "true" }),
                desk.say("openClaim", "Open claim"),
                desk.make("kbd", "fd-key", "O", { "aria-hidden": "true" })
            );
            acts.append(open);
            const ask = document.querySelector(".fd-text")?.dataset.ask;
            if (ask) {
                const asking = desk.make("a", "fd-button", desk.say("askChange", "Ask for a change"), { href: ask + "&claim=" + claim.id });
                asking.append(desk.make("kbd", "fd-key", "C", { "aria-hidden": "true" }));
                acts.append(asking);
            }
            item.append(acts);
        }
        return item;
    }

    /** Least-squares places for boxes of given heights in order; a heavy box keeps its wish. */
    function place(wishes, heights, heavy) {
        const blocks = [];
        let sum = 0;
        const offsets = heights.map((height) => {
            const before = sum;
            sum += height + gap;
            return before;
        });
        wishes.forEach((wish, i) => {
            const weight = i === heavy ? 1e6 : 1;
            blocks.push({ at: wish - offsets[i], weight, size: 1 });
            while (blocks.length > 1 && blocks[blocks.length - 2].at > blocks[blocks.length - 1].at) {
                const last = blocks.pop();
                const before = blocks[blocks.length - 1];
                const total = before.weight + last.weight;
                before.at = (before.at * before.weight + last.at * last.weight) / total;
                before.weight = total;
                before.size += last.size;
            }
        });
        const places = [];
        blocks.forEach((block) => {
            for (let k = 0; k < block.size; k += 1) places.push(Math.round(Math.max(0, block.at) + offsets[places.length]));
        });
        return places;
    }

    class Cards {
        constructor(aside, article) {
            this.aside = aside;
            this.article = article;
            this.cards = [];
            this.leaders = document.createElementNS(svg, "svg");
            this.leaders.setAttribute("class", "fd-leaders");
            this.leaders.setAttribute("aria-hidden", "true");
            this.lines = ["", "fd-leader-now"].map((name) => {
                const path = document.createElementNS(svg, "path");
                path.setAttribute("class", name);
                this.leaders.append(path);
                return path;
            });
            aside.before(this.leaders);
        }

        fill(groups) {
            const keep = Array.from(this.aside.children).filter((child) => !child.matches(".fd-card, .fd-empty"));
            const known = new Map(this.cards.map((card) => [card.signature, card]));
            this.cards = groups.map((claims) => {
                const signature = JSON.stringify(claims);
                const card = known.get(signature) || { element: desk.make("div", "fd-card"), signature };
                if (!card.claims) card.element.append(...claims.map(entry));
                card.claims = claims;
                card.element.classList.toggle("fd-card-many", claims.length > many);
                return card;
            });
            const content = this.cards.map((card) => card.element);
            const fresh = new Set(content);
            Array.from(this.aside.children).forEach((child) => {
                if (!fresh.has(child) && !keep.includes(child)) child.remove();
            });
            if (!content.length) {
                const empty = desk.make("div", "fd-empty");
                empty.append(
                    desk.make("p", "fd-empty-title", desk.say("noClaims", "No claim marked yet")),
                    desk.make("p", "", desk.say("noClaimsHow", "Select words in the text and mark them as a claim."))
                );
                content.push(empty);
            }
            // Only what is new is put in: moving a card would have the browser lay out all of them again.
            let place = keep.length ? keep[keep.length - 1].nextElementSibling : this.aside.firstElementChild;
            content.forEach((element) => {
                if (place === element) place = place.nextElementSibling;
                else this.aside.insertBefore(element, place);
            });
        }

        /** Puts every card beside its words; those that move do so at once, or gliding where somebody chose a claim. */
        layout(pieces, nowId, gliding) {
            const box = this.article.getBoundingClientRect();
            const column = this.aside.getBoundingClientRect();
            const host = this.leaders.parentElement.getBoundingClientRect();
            const flat = getComputedStyle(this.leaders).display === "none";
            if (column.width !== this.width) this.cards.forEach((card) => (card.height = 0));
            this.width = column.width;
            const heights = this.cards.map((card) => (card.height ||= card.element.offsetHeight));
            const words = this.cards.map((card) => {
                const now = card.claims.find((claim) => claim.id === nowId) || card.claims[0];
                const piece = pieces.get(now.id)?.[0];
                return piece ? piece.getClientRects()[0] || piece.getBoundingClientRect() : box;
            });
            if (flat) {
                this.aside.style.minHeight = "";
                return;
            }
            const heavy = this.cards.findIndex((card) => card.claims.some((claim) => claim.id === nowId));
            const wishes = words.map((rect) => rect.top - column.top - 9);
            const tops = place(wishes, heights, heavy);
            const last = tops.length - 1;
            this.aside.style.minHeight = last < 0 ? "" : tops[last] + heights[last] + "px";
            this.cards.forEach((card, i) => {
                if (card.top === tops[i]) return;
                card.element.classList.toggle("fd-card-gliding", Boolean(gliding));
                card.element.style.transform = "translateY(" + tops[i] + "px)";
                card.top = tops[i];
            });
            this.drawLeaders(words, tops, heavy, { left: box.right - host.left, width: column.left - box.right, shift: column.top - host.top }, host.top);
        }

        drawLeaders(words, tops, heavy, lane, top) {
            const paths = ["", ""];
            words.forEach((rect, i) => {
                const from = Math.round(rect.top - top + rect.height / 2) + 0.5;
                const to = tops[i] + lane.shift + 19.5;
                const turn = Math.round(lane.width * (i === heavy ? 0.5 : 0.22 + 0.11 * (i % 5)));
                const line = "M4 " + from + (Math.abs(from - to) < 4 ? "" : "H" + turn + "V" + to) + "H" + lane.width;
                paths[i === heavy ? 1 : 0] += line;
            });
            this.leaders.style.left = lane.left + "px";
            this.leaders.style.width = lane.width + "px";
            this.lines.forEach((line, i) => line.setAttribute("d", paths[i]));
        }

        /** Shows which claim is in hand. */
        mark(nowId) {
            this.cards.forEach((card) => {
                const has = card.claims.some((claim) => claim.id === nowId);
                if (!has && !card.now) return;
                card.now = has;
                card.height = 0;
                card.element.classList.toggle("fd-now", has);
                card.element.querySelectorAll(".fd-card-claim").forEach((item) => {
                    const now = item.dataset.card === nowId;
                    item.classList.toggle("fd-card-now", now);
                    item.tabIndex = now ? 0 : -1;
                });
                if (has && card.claims.length > many) this.showIn(card.element);
            });
            this.aside.classList.toggle("fd-sheet-open", Boolean(nowId));
        }

        /** Scrolls a card of many claims to the one in hand; the page stays. */
        showIn(card) {
            const item = card.querySelector(".fd-card-now");
            const end = item.offsetTop + item.offsetHeight + gap - card.clientHeight;
            card.scrollTop = Math.min(Math.max(card.scrollTop, end), item.offsetTop - gap);
        }
    }

    desk.Cards = Cards;
    desk.placeCards = place;
})();
