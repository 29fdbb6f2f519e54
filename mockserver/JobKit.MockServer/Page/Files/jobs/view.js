// The jobs, live: the latest begun first, and staying where they are when they move.

import { h, put, say, set } from "../core/dom.js";
import { ALL, note, route } from "../core/route.js";
import { on, store, vendorOf } from "../core/store.js";
import { emptiness, pagedTable } from "../core/pages.js";
import { attempt, notice } from "../core/announce.js";
import { confirmed } from "../core/dialog.js";
import { clockTime, jobName } from "../core/format.js";
import { STATES, stateAndWord, stateName } from "../states.js";
import { forgetJobs } from "../server/api.js";
import { showTrial } from "../vendors/trial.js";
import { actionButtons } from "./actions.js";
import { openJob } from "./dialog.js";

const NARROW = "(max-width: 52rem)";

export function showJobs(panel, vendor, signal) {
    const table = pagedTable("Jobs", ["State and word", "Job", { title: "Scenario", class: "spare" }, { title: "Step", class: "spare" }, { title: "Changed", class: "spare-first" }, "Actions"]);
    const tools = toolsOf();
    const empty = emptiness("No jobs yet");
    const none = h("p", { class: "empty" }, "No job is like that. Change what is looked for.");
    put(panel, tools.element, table.element, none, empty);
    if (vendor) {
        showTrial(empty.lastElementChild, vendor);
    } else {
        put(empty.lastElementChild, h("p", null, "A job begins when a client first asks for it. Choose a vendor for its address, a request to copy, and a button that starts one."));
    }

    const update = () => {
        const all = [...store.jobs.values()].filter((job) => !vendor || job.provider === vendor.name);
        const found = all.filter(isMeant).sort((a, b) => a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0);
        [tools.element.hidden, empty.hidden] = [all.length === 0, all.length > 0 || !store.isLoaded];
        [table.element.hidden, none.hidden] = [found.length === 0, found.length > 0 || all.length === 0];
        tools.update(all);
        table.show(found, (job) => job.reference, makeRow, updateRow);
    };
    on(["jobs", "route", "session"], update, signal);
    update();
    const reopen = () => route.job && store.jobs.has(route.job) && openJob(route.job);
    reopen();
    on(["route"], reopen, signal);
}

const isMeant = (job) => (!route.word || job.word === route.word) && (!route.state || job.state === route.state) && (!route.find || job.reference.toLowerCase().includes(route.find.toLowerCase()));

function toolsOf() {
    const find = h("input", { type: "search", value: route.find ?? "", oninput: () => note({ find: find.value }) });
    const state = h("select", { onchange: () => note({ state: state.value }) }, h("option", { value: "" }, "any"), STATES.map((name) => h("option", { value: name }, stateName(name))));
    const word = h("button", { type: "button", class: "small", onclick: () => note({ word: null }) });
    const many = h("span", { class: "muted" });
    const element = h("div", { class: "tools" },
        h("label", null, "Find a job ", find),
        h("label", null, "State ", state),
        word, many,
        h("button", { type: "button", class: "tools-end", onclick: forgetAll }, "Forget all jobs …"));
    const update = (all) => {
        state.value = route.state ?? "";
        word.hidden = !route.word;
        say(word, `Only ${route.word} ✕`);
        set(word, "aria-label", `Show jobs of all words, not only ${route.word}`);
        say(many, store.jobTotal > store.jobs.size ? `the latest ${all.length.toLocaleString("en")}; the session has ${store.jobTotal.toLocaleString("en")}` : "");
    };
    return { element, update };
}

async function forgetAll() {
    if (await confirmed("Forget all jobs?", `The session '${route.session}' forgets the jobs of all vendors. A job that is asked for again begins anew.`, "Forget them")) {
        await attempt(async () => {
            await forgetJobs();
            notice("All jobs are forgotten.");
        });
    }
}

function makeRow(job) {
    return h("tr", { "data-job": job.reference },
        h("td"),
        h("th", { scope: "row" }, h("button", { type: "button", class: "link job-name", title: job.reference, onclick: () => note({ job: job.reference }) }, jobName(job.reference, matchMedia(NARROW).matches ? 10 : 34)), route.vendor === ALL && h("span", { class: "below" }, job.provider)),
        h("td", { class: "spare" }), h("td", { class: "spare" }, h("span", { class: "progress" }), h("span", { class: "number" })), h("td", { class: "spare-first number" }),
        h("td", { class: "row-actions" }, actionButtons(job, vendorOf(job.provider))));
}

function updateRow(row, job) {
    const [state, , scenario, step, changed, actions] = row.children;
    if (row.dataset.state !== job.state || row.dataset.word !== job.word) {
        put(state, stateAndWord(job.state, job.word, vendorOf(job.provider)));
    }

    if (row.dataset.word && row.dataset.word !== job.word) {
        row.animate([{ backgroundColor: "var(--flash)" }, { backgroundColor: "transparent" }], { duration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 1200 });
    }

    [row.dataset.state, row.dataset.word] = [job.state, job.word];
    say(scenario, job.drive === "polls" ? job.scenario : `${job.scenario}, by ${job.drive}`);
    step.firstElementChild.style.setProperty("--done", `${(job.step + 1) / job.steps.length * 100}%`);
    say(step.lastElementChild, `${job.step + 1} of ${job.steps.length}`);
    say(changed, clockTime(job.updatedAt, false));
    actions.querySelectorAll("[data-while-open]").forEach((button) => { button.disabled = job.isOver; });
    actions.querySelectorAll("[data-while-on-the-way]").forEach((button) => { button.disabled = job.step >= job.steps.length - 1; });
}
