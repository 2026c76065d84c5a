/*
 * The lane of suggestions, opened with F: sentences that rules think worth checking, each with its reasons in words.
 * They change nothing until somebody marks or dismisses one.
 */
(function () {
    "use strict";
    const desk = window.factdesk;
    let lane = null;

    function ask(dismiss, words) {
        window.factdeskSuggest([
            { name: "article", value: desk.reader.article.dataset.article },
            { name: "dismiss", value: dismiss || "" },
            { name: "words", value: words || "" },
        ]);
    }

    desk.suggested = function (xhr, status, args) {
        if (!args || !args.suggestions) {
            desk.toast((args && args.refused) || document.querySelector(".fd-text").dataset.failed);
            return;
        }
        if (args.units && desk.galley) desk.galley.take(JSON.parse(args.units));
        fill(JSON.parse(args.suggestions));
    };

    function button(text, act) {
        const made = desk.make("button", "fd-link-button", text, { type: "button" });
        made.addEventListener("click", act);
        return made;
    }

    function show(place) {
        const spans = desk.reader.spans;
        spans.select(place.start, place.end);
        const rect = spans.range(place.start, place.end).getBoundingClientRect();
        window.scrollBy(0, rect.top - window.innerHeight * 0.4);
    }

    function entry(suggestion) {
        const item = desk.make("li", "fd-suggestion", null, { "data-suggestion": suggestion.id });
        item.append(
            desk.make("p", "fd-suggestion-words", suggestion.place.exact),
            desk.make("p", "fd-meta", desk.say("because", "It {reasons}.", { reasons: suggestion.reasons.join(", ") }))
        );
        const acts = desk.make("div", "fd-buttons");
        acts.append(button(desk.say("showWords", "Show"), () => show(suggestion.place)));
        if (desk.reader.mayMark) {
            acts.append(
                button(desk.say("markClaim", "Mark claim"), () => {
                    desk.onMark({ start: suggestion.place.start, end: suggestion.place.end });
                    item.hidden = true;
                }),
                button(desk.say("dismiss", "Dismiss"), () => dismiss(item, suggestion))
            );
        }
        item.append(acts);
        return item;
    }

    /** A dismissal excuses what is open in the sentence, so it says why. */
    function dismiss(item, suggestion) {
        if (item.querySelector("form")) return;
        const form = desk.make("form", "fd-ask");
        const id = "fd-why-" + suggestion.id;
        const field = desk.make("input", "fd-input", null, { id, maxlength: "1000", autocomplete: "off", required: "" });
        form.append(desk.make("label", "", desk.say("why", "Why"), { for: id }), field);
        form.append(desk.make("button", "fd-button", desk.say("askDone", "Done"), { type: "submit" }));
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            if (field.value.trim()) ask(suggestion.id, field.value.trim());
        });
        item.append(form);
        field.focus();
    }

    function fill(list) {
        lane.querySelector("ol").replaceChildren(...list.map(entry));
        const n = list.length;
        const none = desk.say("noSuggestion", "No sentence here seems worth checking that is not dealt with.");
        lane.querySelector(".fd-lane-count").textContent = n
            ? desk.say("suggestionCount", "{n} sentences noticed by rules. They change nothing until somebody acts.", { n })
            : none;
        lane.hidden = false;
        desk.announce(n ? desk.say("suggestionsShown", "{n} suggestions", { n }) : none);
        lane.querySelector("h2").focus();
    }

    function toggle() {
        if (lane.hidden) ask();
        else lane.hidden = true;
    }

    function start() {
        const section = document.querySelector(".fd-cover");
        if (!section || !desk.reader || !desk.reader.mayMark) return;
        lane = desk.make("aside", "fd-lane", null, { "aria-labelledby": "fd-lane-title" });
        lane.hidden = true;
        lane.append(
            desk.make("h2", "", desk.say("suggestions", "Suggestions"), { id: "fd-lane-title", tabindex: "-1" }),
            desk.make("p", "fd-meta fd-lane-count"),
            desk.make("ol", "fd-suggestions")
        );
        document.querySelector("main").append(lane);
        // What the desk would not take is a suggestion still.
        document.addEventListener("factdesk:refused", () => {
            for (const item of lane.querySelectorAll("li[hidden]")) item.hidden = false;
        });
        desk.keys.add("F", desk.say("keySuggestions", "suggestions"), toggle);
    }

    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
    else start();
})();
