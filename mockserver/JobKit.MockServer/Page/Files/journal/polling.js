// Whether clients poll as they are told to: what the journal remembers of it.

import { h } from "../core/dom.js";
import { openDialog } from "../core/dialog.js";
import { attempt } from "../core/announce.js";
import { count, jobName } from "../core/format.js";
import { checkPolling } from "../server/api.js";

const COLUMNS = ["Job", "Polls", "Shortest wait", "Too early", "No back-off", "After the end"];

export async function openPolling() {
    const result = await attempt(checkPolling);
    if (!result) {
        return;
    }

    openDialog("How jobs were polled", () => result.polling.length === 0
        ? h("p", null, "Nothing was polled yet, or the journal was cleared.")
        : [
            h("p", { class: "verdict", "data-passed": String(result.passed) }, result.passed ? "✓ Everybody kept to what they were told." : `✕ ${count(result.problems.length, "problem")}:`),
            !result.passed && h("ul", null, result.problems.slice(0, 20).map((problem) => h("li", null, problem))),
            h("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": "Polling by job" },
                h("table", null,
                    h("caption", { class: "unseen" }, "Polling by job"),
                    h("thead", null, h("tr", null, COLUMNS.map((title) => h("th", { scope: "col" }, title)))),
                    h("tbody", null, result.polling.slice(0, 100).map(rowOf)))),
            h("p", { class: "muted" }, "Too early: before Retry-After was over. No back-off: after 429 or 503 a plainly shorter wait than ever before."),
        ], { wide: true });
}

const rowOf = ({ job, polls, intervals, tooEarly, withoutBackOff, afterEnd }) => h("tr", null,
    h("th", { scope: "row" }, h("code", { title: job }, jobName(job))),
    [polls, shortest(intervals), tooEarly, withoutBackOff, afterEnd].map((value) => h("td", { class: "number" }, value)));

const SIZES = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

// Durations come as texts, each in the largest unit that fits it.
const shortest = (intervals) => intervals.length === 0 ? "–" : wait(Math.min(...intervals.map(milliseconds)));

const wait = (time) => time < 1000 ? `${Math.round(time)} ms` : `${(time / 1000).toLocaleString("en", { maximumFractionDigits: 1 })} s`;

function milliseconds(text) {
    const [, number, unit] = /^([\d.]+)(\D+)$/.exec(text) ?? [];
    return Number(number) * SIZES[unit];
}
