// A body: JSON set out for reading, or as it was sent.

import { h, put } from "../core/dom.js";
import { bytes } from "../core/format.js";
import { copyButton } from "../core/copy.js";
import { tokensOf } from "./json.js";

let prefersRaw = false;

/** @param length How many bytes there were, where not all of them may have been kept. */
export function bodyOf(label, text, length = 0) {
    if (text === "") {
        return h("p", { class: "muted" }, length > 0 ? `${bytes(length)} that were not kept.` : "No body.");
    }

    const kept = new TextEncoder().encode(text).length;
    const tokens = tokensOf(text);
    const code = h("code");
    const box = h("input", { type: "checkbox", checked: prefersRaw, onchange: () => { prefersRaw = box.checked; show(); } });
    const show = () => put(code, tokens && !box.checked ? tokens.map(({ kind, text: part }) => kind ? h("span", { class: `json-${kind}` }, part) : part) : text);
    show();
    return h("div", { class: "body" },
        h("div", { class: "tools" },
            tokens ? h("label", { class: "check" }, box, "As sent") : h("span", { class: "muted" }, /^\s*[{[]/.test(text) ? "not sound JSON: as sent" : "as sent"),
            length > kept && h("span", { class: "muted" }, `the first ${bytes(kept)} of ${bytes(length)}`),
            copyButton(text, label.toLowerCase())),
        h("pre", { tabindex: "0", role: "group", "aria-label": label }, code));
}
