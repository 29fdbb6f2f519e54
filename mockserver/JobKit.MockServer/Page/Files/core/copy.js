// Text to copy: shown as it is, with a button.

import { h } from "./dom.js";
import { notice, trouble } from "./announce.js";

/** A line or block of text with a copy button. */
export const copyable = (text, what) => h("div", { class: "copyable" }, h("pre", { tabindex: "0", role: "group", "aria-label": what }, h("code", null, text)), copyButton(text, what));

export const copyButton = (text, what, label = "Copy") =>
    h("button", { type: "button", class: "small", "aria-label": label === "Copy" ? `Copy ${what}` : null, onclick: () => copy(typeof text === "function" ? text() : text, what) }, label);

export async function copy(text, what) {
    try {
        await write(await text);
        notice(`Copied ${what}.`);
    } catch (problem) {
        trouble(problem);
    }
}

// Away from loopback and without HTTPS browsers have no clipboard for scripts; the old way still works there.
async function write(text) {
    if (navigator.clipboard) {
        await navigator.clipboard.writeText(text);
        return;
    }

    const area = h("textarea", { value: text, class: "unseen", "aria-hidden": "true" });
    const host = document.querySelector("dialog[open]") ?? document.body;
    host.append(area);
    area.select();
    const isDone = document.execCommand("copy");
    area.remove();
    if (!isDone) {
        throw new Error("The browser does not let the page copy. Mark the text and copy it by hand.");
    }
}
