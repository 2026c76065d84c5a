/* Brings into the reader what others mark and decide in this article, without moving what is being read. */
(function () {
    "use strict";
    const desk = window.factdesk;
    const many = 100;

    class ReaderLine {
        constructor(article) {
            this.article = article;
            this.wanted = new Set();
            this.all = false;
            this.asking = false;
            desk.live.follow(article.dataset.seen, {
                notices: (notices) => this.heard(notices),
                missed: () => this.ask(null),
            });
        }

        heard(notices) {
            const here = notices.filter((notice) => notice.article === this.article.dataset.article);
            const claims = here.map((notice) => notice.claim).filter(Boolean);
            const other = here.some((notice) => !notice.claim);
            if (other || claims.length > many) this.ask(null);
            else if (claims.length) this.ask(claims);
        }

        /** Asks for these claims, or for all; what is wanted while an answer is on its way is asked for after it. */
        async ask(claims) {
            if (claims) claims.forEach((id) => this.wanted.add(id));
            else this.all = true;
            if (this.asking) return;
            this.asking = true;
            while (this.all || this.wanted.size) {
                const whole = this.all || this.wanted.size > many;
                const ids = Array.from(this.wanted);
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
