// The scenarios of a vendor: what happens in each, which one new jobs have, and a button to see one.

import { h, keep, put, set } from "../core/dom.js";
import { note, route } from "../core/route.js";
import { on, store } from "../core/store.js";
import { attempt } from "../core/announce.js";
import { copyButton } from "../core/copy.js";
import { changeSession } from "../server/api.js";
import { openStart } from "../jobs/start.js";

export function showScenarios(panel, vendor, signal) {
    const list = h("ul", { class: "scenarios" });
    const none = h("input", { type: "radio", name: "scenario", onchange: () => choose(vendor, "") });
    put(panel,
        h("p", { class: "muted" }, "Jobs that begin from now on have the one that is chosen, unless their id or request says otherwise: ", h("code", null, "Prefer: scenario=…"), "."),
        h("label", { class: "check" }, none, "No choice: as the server's settings say"),
        list);
    const update = () => {
        const chosen = store.session?.scenarios[vendor.name] ?? "";
        none.checked = chosen === "";
        keep(list, vendor.scenarios, (scenario) => scenario.name, (scenario) => makeItem(scenario, vendor), (item, scenario) => {
            item.querySelector("input").checked = chosen.toLowerCase() === scenario.name.toLowerCase();
            set(item.querySelector(".show"), "aria-pressed", String(route.scenario === scenario.name));
        });
    };
    on(["session", "route"], update, signal);
    update();
}

function makeItem(scenario, vendor) {
    const { name, title, drive, steps } = scenario;
    return h("li", { class: "card" },
        h("div", { class: "scenario-head" },
            h("label", { class: "check" }, h("input", { type: "radio", name: "scenario", onchange: () => choose(vendor, name) }), h("strong", null, name)),
            h("span", { class: "muted" }, title, drive && ` Moved by ${drive}.`),
            h("span", { class: "tools-end" },
                h("button", { type: "button", class: "small show", onclick: () => note({ scenario: route.scenario === name ? null : name }), "aria-label": `Show the way of ${name} in the diagram` }, "Show"),
                copyButton(`Prefer: scenario=${name}`, `the header that asks for ${name}`, "Copy header"),
                h("button", { type: "button", class: "small", onclick: () => openStart(vendor, name), "aria-label": `Start a job in the scenario ${name}` }, "Start …"))),
        h("ol", { class: "steps-way" }, steps.map((step) => h("li", { "data-kind": step.word ? "word" : step.newWord ? "new" : "answer", "data-state": vendor.words.find((word) => word.word === step.word)?.state }, step.word ?? step.newWord ?? step.answer, details(step)))));
}

function details({ polls, lasts, retryAfter, withoutResult, fault }) {
    const said = [polls > 1 && `${polls} polls`, lasts !== "5s" && lasts, retryAfter && `Retry-After ${retryAfter}`, withoutResult && "without result", fault && fault.kind].filter(Boolean);
    return said.length > 0 && h("small", null, ` ${said.join(", ")}`);
}

const choose = (vendor, scenario) => attempt(() => changeSession(route.session, { scenario, provider: vendor.name }));
