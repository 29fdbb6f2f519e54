// The session's clock: what time it is there, and buttons that stop it and move it on.

import { h, put, say, set } from "../core/dom.js";
import { on, store } from "../core/store.js";
import { attempt, notice } from "../core/announce.js";
import { shortcut } from "../core/shortcuts.js";
import { dateTime, duration } from "../core/format.js";
import { advanceClock, startClock, stopClock } from "../server/api.js";

const STEPS = { "10s": "+10 s", "1m": "+1 min", "1h": "+1 h", "1d": "+1 d" };
const NAMES = { "10s": "10 seconds", "1m": "1 minute", "1h": "1 hour", "1d": "1 day" };

export function showClock(element) {
    const time = h("time", { class: "number" }, "…");
    const ahead = h("span", { class: "muted" });
    const toggle = h("button", { type: "button", class: "small", onclick: () => attempt(store.session?.clock.stopped ? startClock : stopClock) });
    const by = h("input", { type: "text", "aria-label": "Move the clock on by", placeholder: "2h", size: 4, autocomplete: "off" });
    put(element,
        h("span", { class: "label" }, "Clock"), time, ahead, toggle,
        Object.entries(STEPS).map(([step, label]) => h("button", { type: "button", class: "small", "aria-label": `${label}: move the clock on by ${NAMES[step]}`, onclick: () => advance(step) }, label)),
        h("form", { class: "by", onsubmit: (event) => { event.preventDefault(); advance(by.value.trim()); } }, by, h("button", { type: "submit", class: "small" }, "Advance")));
    const update = () => {
        const clock = store.session?.clock;
        if (clock) {
            const isStopped = clock.stopped;
            say(toggle, isStopped ? "Start" : "Stop");
            set(toggle, "aria-label", isStopped ? "Start the clock again" : "Stop the clock");
            say(ahead, isStopped ? "stopped" : Math.abs(clock.aheadSeconds) >= 1 ? `${duration(clock.aheadSeconds)} ${clock.aheadSeconds > 0 ? "ahead" : "behind"}` : "");
            tick(time);
        }
    };
    on(["session"], update);
    setInterval(() => document.hidden || tick(time), 1000);
    shortcut("t", "Move the clock: to the field", () => by.focus());
}

function tick(time) {
    const clock = store.session?.clock;
    if (clock) {
        const now = new Date(new Date(clock.now).getTime() + (clock.stopped ? 0 : performance.now() - store.sessionAt));
        const text = `${dateTime(now)} UTC`;

        // The day goes without saying until the clock is far away.
        say(time, Math.abs(clock.aheadSeconds) > 12 * 3600 ? text : text.slice(11));
        set(time, "title", text);
        set(time, "datetime", now.toISOString());
    }
}

async function advance(by) {
    if (by !== "" && await attempt(() => advanceClock(by))) {
        notice(`The clock went on by ${NAMES[by] ?? by}.`);
    }
}
