// Dialogs: the browser's own, which keep the focus inside, close with Escape and give the focus back.

import { h } from "./dom.js";

let count = 0;

/**
 * Opens a dialog.
 * @param title What stands at its head.
 * @param content What stands in it, made with the function that closes it.
 */
export function openDialog(title, content, { wide = false, onclose } = {}) {
    const id = `dialog-${++count}`;
    const dialog = h("dialog", { "aria-labelledby": id, class: wide ? "wide" : null });
    const close = () => dialog.close();
    dialog.append(
        h("div", { class: "dialog-head" }, h("h2", { id }, title), h("button", { type: "button", class: "quiet", "aria-label": "Close", onclick: close }, "✕")),
        h("div", { class: "dialog-body" }, content(close)));
    dialog.addEventListener("close", () => {
        dialog.remove();
        onclose?.();
    });
    document.body.append(dialog);
    dialog.showModal();
    return dialog;
}

/** Asks before something is lost. */
export const confirmed = (title, text, verb) => new Promise((resolve) => {
    let answer = false;
    openDialog(title, (close) => [
        h("p", null, text),
        h("div", { class: "actions" },
            h("button", { type: "button", class: "danger", onclick: () => { answer = true; close(); } }, verb),
            h("button", { type: "button", onclick: close }, "Cancel")),
    ], { onclose: () => resolve(answer) });
});
