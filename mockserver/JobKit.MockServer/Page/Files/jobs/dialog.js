// One job: what names it, how far it is, and everything that can be done to it.

import { h, keep, put, say, set } from "../core/dom.js";
import { href, note, route } from "../core/route.js";
import { on, store, vendorOf } from "../core/store.js";
import { openDialog } from "../core/dialog.js";
import { attempt } from "../core/announce.js";
import { copyButton } from "../core/copy.js";
import { dateTime } from "../core/format.js";
import { stateAndWord } from "../states.js";
import { setScenario } from "../server/api.js";
import { showTrial } from "../vendors/trial.js";
import { actionButtons } from "./actions.js";
import { driveChoice, scenarioChoice } from "./start.js";

let shown = null;

export function openJob(reference) {
    if (shown) {
        return;
    }

    const job = store.jobs.get(reference);
    const vendor = vendorOf(job.provider);
    const end = new AbortController();
    shown = openDialog(reference, () => content(job, vendor, end.signal), {
        wide: true,
        onclose: () => {
            end.abort();
            shown = null;
            if (route.job) {
                note({ job: null });
            }
        },
    });
}

function content(job, vendor, signal) {
    const state = h("p", { class: "job-state" });
    const steps = h("ol", { class: "steps-way" });
    const times = h("p", { class: "muted" });
    const gone = h("p", { class: "problem", role: "status" });
    const trial = h("div");
    const update = () => {
        const now = store.jobs.get(job.reference);
        say(gone, now ? "" : "The job has been forgotten. It begins anew when it is asked for again.");
        if (now) {
            put(state, stateAndWord(now.state, now.word, vendor), ` in scenario ${now.scenario}, moved by ${now.drive}`);
            keep(steps, now.steps.map((word, index) => ({ word, index })), ({ word, index }) => `${index} ${word}`, ({ word }) => h("li", null, word), (item, { index }) => set(item, "aria-current", index === now.step ? "step" : null));
            say(times, `Began ${dateTime(new Date(now.createdAt))}, changed ${dateTime(new Date(now.updatedAt))} UTC, by the session's clock.`);
        }
    };
    on(["jobs"], update, signal);
    update();
    if (vendor) {
        showTrial(trial, vendor, job.reference);
    }

    return [
        state, steps, times, gone,
        h("div", { class: "actions" }, actionButtons(job, vendor), copyButton(job.reference, "the reference", "Copy reference"),
            h("a", { class: "button small", href: href({ view: "journal", job: null, find: job.reference, word: null }), onclick: () => shown?.close() }, "Its requests")),
        vendor && changeForm(job, vendor),
        h("h3", null, "What names it"),
        h("dl", { class: "fields" }, Object.entries(job.key).map(([name, value]) => [h("dt", null, name), h("dd", null, h("code", null, value || "–"))])),
        trial,
    ];
}

function changeForm(job, vendor) {
    const scenario = scenarioChoice(vendor, vendor.scenarios.some(({ name }) => name === job.scenario) ? job.scenario : "");
    const drive = driveChoice();
    const submit = (event) => {
        event.preventDefault();
        attempt(() => setScenario(job.reference, scenario.value || null, drive.value || null));
    };
    return h("form", { class: "inline-form", onsubmit: submit },
        h("label", null, "Scenario ", scenario), h("label", null, "Moved by ", drive), h("button", { type: "submit" }, "Begin anew with these"));
}
