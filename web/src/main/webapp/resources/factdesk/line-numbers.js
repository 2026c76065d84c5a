/* A number beside every fifth line of the article's text. */
(function () {
    "use strict";
    const desk = window.factdesk;

    class LineNumbers {
        constructor(spans) {
            this.spans = spans;
            this.element = desk.make("div", "fd-line-numbers", null, { "aria-hidden": "true" });
            spans.article.append(this.element);
        }

        /** Counts the lines as they stand; the numbers change only where lines did. */
        draw() {
            const height = parseFloat(getComputedStyle(this.spans.article).lineHeight);
            const rows = this.spans.paragraphs
                .filter((p) => !p.element.matches(".fd-par-headline"))
                .map((p) => [p.element.offsetTop, Math.round(p.element.offsetHeight / height)]);
            const lines = height + "\u001f" + rows.join("\u001e");
            if (lines === this.lines) return;
            this.lines = lines;
            let line = 0;
            const made = [];
            rows.forEach(([top, many]) => {
                for (let k = 0; k < many; k += 1) {
                    line += 1;
                    if (line % 5) continue;
                    const number = desk.make("span", "", String(line));
                    number.style.top = top + k * height + "px";
                    made.push(number);
                }
            });
            this.element.replaceChildren(...made);
        }
    }

    desk.LineNumbers = LineNumbers;
})();
