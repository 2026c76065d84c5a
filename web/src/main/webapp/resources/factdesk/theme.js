/* Light, dark or the system's choice. Loaded in the head without defer, so that nothing flashes. */
(function () {
    "use strict";
    const root = document.documentElement;
    const order = ["system", "light", "dark"];

    function chosen() {
        try {
            const kept = localStorage.getItem("factdesk.theme");
            return order.includes(kept) ? kept : "system";
        } catch {
            return "system";
        }
    }

    function apply(theme) {
        if (theme === "system") root.removeAttribute("data-theme");
        else root.setAttribute("data-theme", theme);
    }

    function label() {
        const theme = chosen();
        const icons = { system: "desktop", light: "sun", dark: "moon" };
        document.querySelectorAll("[data-theme-switch]").forEach((button) => {
            const words = { system: button.dataset.system, light: button.dataset.light, dark: button.dataset.dark };
            const english = { system: "Colours: as the system", light: "Colours: light", dark: "Colours: dark" };
            const text = words[theme] || english[theme];
            button.setAttribute("aria-label", text);
            button.title = text;
            const icon = button.querySelector(".pi");
            if (icon) icon.className = "pi pi-" + icons[theme];
        });
    }

    apply(chosen());
    document.addEventListener("DOMContentLoaded", label);
    document.addEventListener("click", (event) => {
        const button = event.target.closest && event.target.closest("[data-theme-switch]");
        if (!button) return;
        const next = order[(order.indexOf(chosen()) + 1) % order.length];
        try {
            localStorage.setItem("factdesk.theme", next);
        } catch {
            /* without storage the choice lasts for this page */
        }
        apply(next);
        label();
    });
})();
