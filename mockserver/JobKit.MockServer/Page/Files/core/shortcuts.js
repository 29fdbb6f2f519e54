// Single keys that do something, for who wants them: they can be switched off, and are silent while one types.

import { h } from "./dom.js";
import { openDialog } from "./dialog.js";

const SETTING = "jobkit.shortcuts";
const known = [];

/** Gives a key a meaning until the signal aborts. */
export function shortcut(key, title, action, signal) {
    const entry = { key, title, action };
    known.push(entry);
    signal?.addEventListener("abort", () => known.splice(known.indexOf(entry), 1));
}

export function watchKeys() {
    document.getElementById("help").addEventListener("click", showHelp);
    shortcut("?", "Show this list", showHelp);
    addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector("dialog[open]") || !areOn()) {
            return;
        }

        const entry = known.findLast((one) => one.key === event.key);
        if (entry) {
            event.preventDefault();
            entry.action();
        }
    });
}

const areOn = () => localStorage.getItem(SETTING) !== "off";

const isTyping = (element) => element instanceof HTMLElement && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));

function showHelp() {
    openDialog("Shortcuts", () => {
        const box = h("input", { type: "checkbox", checked: areOn(), onchange: () => localStorage.setItem(SETTING, box.checked ? "on" : "off") });
        return [
            h("table", null,
                h("caption", { class: "unseen" }, "Keys and what they do here"),
                h("thead", null, h("tr", null, h("th", { scope: "col" }, "Key"), h("th", { scope: "col" }, "What it does"))),
                h("tbody", null, known.map(({ key, title }) => h("tr", null, h("td", null, h("kbd", null, key)), h("td", null, title))))),
            h("p", null, "Everything can also be reached with Tab, Enter and Space; Escape closes a dialog."),
            h("label", { class: "check" }, box, "Single keys do this"),
        ];
    });
}
