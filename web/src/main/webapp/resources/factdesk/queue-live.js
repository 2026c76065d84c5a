/*
 * Brings into the queue what others change. Rows that are shown change in place and never move; one that fits the view no
 * longer says so; claims that came into the view are counted above the list until somebody asks for them.
 */
(function () {
    "use strict";
    const desk = window.factdesk;

    function rows() {
        return new Map(Array.from(document.querySelectorAll("[data-rows] tr[data-rk]"), (row) => [row.dataset.rk, row]));
    }

    function text(row, selector, words) {
        const place = row.querySelector(selector);
        if (place && place.textContent !== words) place.textContent = words;
    }

    function icon(classes) {
        return desk.make("span", classes, "", { "aria-hidden": "true" });
    }

    function fill(place, classes, ...parts) {
        if (!place) return;
        place.className = classes;
        place.replaceChildren(...parts);
    }

    /** Keeps which version of a claim is shown, so that what is done to the row is done to what somebody saw. */
    function shownVersion(claim) {
        const field = document.querySelector("input[name=shownVersions]");
        if (!field) return;
        const versions = new Map(field.value.split(",").filter(Boolean).map((pair) => pair.split("=")));
        versions.set(claim.id, claim.version);
        field.value = Array.from(versions, (pair) => pair.join("=")).join(",");
    }

    /** Writes a claim into its row, cell by cell; ticks and the cursor stay. */
    function write(row, claim) {
        shownVersion(claim);
        text(row, ".fd-cell-title", claim.statement);
        fill(row.querySelector(".fd-chip"), claim.stateClasses, icon(claim.stateIcon), claim.state);
        fill(
            row.querySelector(".fd-priority"),
            "fd-priority" + (claim.high ? " fd-priority-high" : ""),
            icon("pi pi-flag"),
            claim.priority
        );
        const late = claim.dueClasses === "fd-due" ? [] : [icon("pi pi-clock")];
        fill(row.querySelector(".fd-due"), claim.dueClasses, ...late, claim.due);
        const avatar = desk.make("span", claim.avatar, claim.initials, { "aria-hidden": "true" });
        fill(row.querySelector(".fd-cell-assignee .fd-person"), "fd-person", avatar, claim.assignee);
        row.classList.remove("fd-row-gone");
        row.querySelector(".fd-gone")?.remove();
    }

    class QueueLine {
        constructor() {
            this.wanted = new Set();
            this.fresh = new Set();
            this.asking = false;
            desk.live.follow(this.list().dataset.seen, {
                notices: (notices) => this.ask(notices.map((notice) => notice.claim).filter(Boolean)),
                missed: () => this.ask(Array.from(rows().keys())),
            });
        }

        list() {
            return document.querySelector("[data-rows][data-query]");
        }

        /** Asks for the page's rows anew; what happens while the answer is on its way is asked for after it. */
        async ask(claims) {
            claims.forEach((id) => this.wanted.add(id));
            if (this.asking) return;
            this.asking = true;
            while (this.wanted.size && this.list()) {
                const changed = Array.from(this.wanted);
                this.wanted.clear();
                const answer = await this.answer();
                if (answer) this.show(changed, new Map(answer.map((claim) => [claim.id, claim])));
            }
            this.asking = false;
        }

        async answer() {
            const root = document.documentElement.dataset.root || "";
            try {
                const response = await fetch(root + "/claim/rows" + this.list().dataset.query, {
                    headers: { Accept: "application/json" },
                    redirect: "error",
                });
                return response.ok ? await response.json() : null;
            } catch (broken) {
                // The line is down; when it is up again everything behind the last entry is told anew.
                return null;
            }
        }

        show(changed, answer) {
            const shown = rows();
            changed.forEach((id) => {
                const row = shown.get(id);
                const claim = answer.get(id);
                if (row && claim) write(row, claim);
                else if (row) this.gone(row);
                else if (claim) this.fresh.add(id);
            });
            this.tell();
        }

        gone(row) {
            if (row.querySelector(".fd-gone")) return;
            row.classList.add("fd-row-gone");
            row.querySelector(".fd-cell-sub")?.append(desk.make("span", "fd-gone", " · " + this.place().dataset.gone));
        }

        place() {
            return document.querySelector(".fd-fresh");
        }

        tell() {
            const place = this.place();
            Array.from(rows().keys()).forEach((id) => this.fresh.delete(id));
            if (!place || !this.fresh.size) return;
            const count = this.fresh.size;
            const words = count === 1 ? place.dataset.freshOne : place.dataset.freshMany.replace("{0}", count);
            const link = desk.make("a", "fd-link", place.dataset.show, { href: window.location.href });
            place.replaceChildren(desk.make("span", "", words), link);
        }
    }

    document.addEventListener("DOMContentLoaded", () => {
        if (document.querySelector("[data-rows][data-query]")) new QueueLine();
    });
})();
