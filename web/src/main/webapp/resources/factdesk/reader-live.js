/* Brings into the reader what others mark and decide in this article, without moving what is being read. */
(function () {
    "use strict";
    const desk = window.factdesk;
    const many = 100;
    const ofUnits = /^(UNIT|SUGGESTION)_/;
    const ofChanges = /^CHANGE_/;

    /** What this window did itself and has drawn already, so that hearing of it asks for nothing. */
    class Own {
        constructor() {
            this.open = 0;
            this.claims = new Set();
            this.steps = new Map();
        }

        asked() {
            this.open += 1;
        }

        /** With the claim that was marked, or the step and how many units took it. */
        answered({ claim, step, units }) {
            this.open -= 1;
            if (claim) this.claims.add(claim);
            if (step) this.steps.set(step, (this.steps.get(step) || 0) + units);
            desk.reader?.line?.tell();
        }

        /** Whether a notice tells of it; each is told once. */
        has(notice) {
            if (notice.actor !== document.documentElement.dataset.user) return false;
            if (notice.action === "CLAIM_MARKED") return this.claims.delete(notice.claim);
            const left = this.steps.get(notice.action) || 0;
            if (left) this.steps.set(notice.action, left - 1);
            return left > 0;
        }
    }

    desk.own = new Own();

    class ReaderLine {
        constructor(article) {
            this.article = article;
            this.wanted = new Set();
            this.all = false;
            this.units = false;
            this.asking = false;
            this.held = [];
            desk.live.follow(article.dataset.seen, {
                notices: (notices) => this.heard(notices),
                missed: () => {
                    this.ask(null);
                    desk.changes.renew();
                },
            });
        }

        heard(notices) {
            this.held.push(...notices.filter((notice) => notice.article === this.article.dataset.article));
            this.tell();
        }

        /** Acts on what was heard, once it is known what of it was done here. */
        tell() {
            if (desk.own.open) return;
            const told = this.held.splice(0).filter((notice) => !desk.own.has(notice));
            if (told.some((notice) => ofChanges.test(notice.action))) desk.changes.renew();
            const here = told.filter((notice) => !ofChanges.test(notice.action));
            const claims = here.map((notice) => notice.claim).filter(Boolean);
            const others = here.filter((notice) => !notice.claim);
            if (others.some((notice) => !ofUnits.test(notice.action)) || claims.length > many) this.ask(null);
            else if (here.length) this.ask(claims, others.length > 0);
        }

        /** Asks for these claims, or for all; what is wanted while an answer is on its way is asked for after it. */
        async ask(claims, units) {
            if (claims) claims.forEach((id) => this.wanted.add(id));
            else this.all = true;
            this.units ||= Boolean(units);
            if (this.asking) return;
            this.asking = true;
            while (this.all || this.units || this.wanted.size) {
                const whole = this.all || this.wanted.size > many;
                const ids = Array.from(this.wanted);
                if (whole || !ids.length) this.units = false;
                this.wanted.clear();
                this.all = false;
                const answer = await this.answer(whole ? null : ids);
                if (answer) this.show(answer, whole ? null : ids);
            }
            this.asking = false;
        }

        async answer(ids) {
            const query = new URLSearchParams({ article: this.article.dataset.article });
            if (ids) query.set("claims", ids.join(","));
            try {
                const response = await fetch((document.documentElement.dataset.root || "") + "/article/marks?" + query, {
                    headers: { Accept: "application/json" },
                    redirect: "error",
                });
                return response.ok ? await response.json() : null;
            } catch (broken) {
                // The line is down; when it is up again everything behind the last entry is told anew.
                return null;
            }
        }

        show(answer, ids) {
            if (String(answer.revision) !== this.article.dataset.revision) {
                this.revised();
                return;
            }
            if (ids) desk.reader.update(answer.claims);
            else desk.reader.setClaims(answer.claims);
            if (desk.galley && answer.units) desk.galley.take(answer.units);
        }

        /** The words themselves are new: they are not changed under the reader's eyes; a line says so. */
        revised() {
            if (this.told) return;
            this.told = true;
            const line = desk.make("div", "fd-notice fd-notice-warn", null, { role: "status" });
            const link = desk.make("a", "fd-link", desk.say("readNew", "Read the new text"), { href: window.location.href });
            line.append(desk.make("p", "", this.article.dataset.revised), link);
            this.article.before(line);
        }
    }

    document.addEventListener("DOMContentLoaded", () => {
        const article = document.querySelector(".fd-text[data-seen]");
        if (article && desk.reader) desk.reader.line = new ReaderLine(article);
    });
})();
