// Says things: to the eye as notices, to screen readers politely and not too often.

import { h, put, say } from "./dom.js";

const PAUSE = 3000;
const SHOWN = 6000;
const MOST = 4;
let heard = [];
let timer = 0;

/** A short notice that goes by itself. */
export const notice = (text) => show(text, "notice", "status");

/** Something went wrong: the notice stays until it is closed. */
export const trouble = (problem) => show(problem?.message ?? String(problem), "notice trouble", "alert");

/** Runs an action and says what went wrong with it; null then. */
export async function attempt(action) {
    try {
        return await action();
    } catch (problem) {
        trouble(problem);
        return null;
    }
}

/** Tells screen readers of something that moved by itself: much at once is summed up. */
export function murmur(text) {
    heard.push(text);
    timer ||= setTimeout(() => {
        const all = heard;
        [heard, timer] = [[], 0];
        say(document.getElementById("announcer"), all.length <= 3 ? all.join(". ") : `${all.length} jobs moved. ${all.at(-1)}`);
    }, PAUSE);
}

function show(text, kind, role) {
    const list = document.getElementById("notices");
    const close = h("button", { type: "button", class: "quiet", "aria-label": "Close this notice", onclick: () => box.remove() }, "✕");
    const words = h("p", null);
    const box = h("div", { class: kind, role }, words, close);
    list.append(box);
    put(words, text);
    while (list.children.length > MOST) {
        list.firstElementChild.remove();
    }

    if (role === "status") {
        setTimeout(() => box.remove(), SHOWN);
    }
}
