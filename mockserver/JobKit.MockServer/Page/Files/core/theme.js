// Light or dark: as the system says, until one says otherwise.

import { put, set } from "./dom.js";

const SETTING = "jobkit.theme";
const THEMES = ["system", "light", "dark"];
const SIGNS = { system: "◐", light: "☀", dark: "☾" };

export function watchTheme() {
    const button = document.getElementById("theme");
    let theme = THEMES.includes(localStorage.getItem(SETTING)) ? localStorage.getItem(SETTING) : "system";
    const show = () => {
        set(document.documentElement, "data-theme", theme === "system" ? null : theme);
        put(button, SIGNS[theme]);
        set(button, "aria-label", `Theme: ${theme}. Press for the next one.`);
        set(button, "title", `Theme: ${theme}`);
    };
    button.addEventListener("click", () => {
        theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
        localStorage.setItem(SETTING, theme);
        show();
    });
    show();
}
