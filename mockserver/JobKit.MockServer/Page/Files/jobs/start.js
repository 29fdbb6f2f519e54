// Starts a job: which one, in which scenario, and what moves it.

import { h } from "../core/dom.js";
import { place, route } from "../core/route.js";
import { store } from "../core/store.js";
import { openDialog } from "../core/dialog.js";
import { notice } from "../core/announce.js";
import { createJob } from "../server/api.js";

const DRIVES = { polls: "each poll of a client", time: "the session's clock", command: "only the Step button", "at-once": "nothing: it is at its end at once" };

export function openStart(vendor, scenario = "") {
    openDialog(`Start a job of ${vendor.title}`, (close) => {
        const fields = vendor.key.map((field) => ({ ...field, input: h("input", { type: "text", name: field.name, autocomplete: "off", spellcheck: "false", placeholder: "made up", inputmode: field.type === "integer" ? "numeric" : null }) }));
        const choice = scenarioChoice(vendor, scenario);
        const drive = driveChoice();
        const problem = h("p", { class: "problem", role: "alert" });
        const submit = async (event) => {
            event.preventDefault();
            problem.textContent = "";
            try {
                const key = Object.fromEntries(fields.filter((field) => field.input.value !== "").map((field) => [field.name, field.input.value]));
                const job = await createJob({ provider: vendor.name, key, scenario: choice.value || null, drive: drive.value || null });
                close();
                notice(`Started ${job.reference}.`);
                if (!["jobs", "journal"].includes(route.view)) {
                    location.hash = place(vendor.name, "jobs");
                }
            } catch (error) {
                problem.textContent = error.message;
            }
        };
        return h("form", { method: "dialog", onsubmit: submit },
            h("fieldset", null, h("legend", null, "What names it"), fields.map(({ name, type, optional, input }) => h("label", { class: "row" }, h("span", null, name, (type !== "string" || optional) && h("span", { class: "muted" }, ` ${optional ? "optional " : ""}${type}`)), input))),
            h("label", { class: "row" }, h("span", null, "Scenario"), choice),
            h("label", { class: "row" }, h("span", null, "Moved by"), drive),
            problem,
            h("div", { class: "actions" }, h("button", { type: "submit", class: "primary" }, "Start"), h("button", { type: "button", onclick: close }, "Cancel")));
    });
}

/** The scenarios of a vendor to choose from; none means what the id, the session or the settings say. */
export function scenarioChoice(vendor, chosen = "") {
    const usual = store.session?.scenarios[vendor.name];
    const select = h("select", null,
        h("option", { value: "" }, usual ? `as the session says: ${usual}` : "as its id or the settings say"),
        vendor.scenarios.map(({ name, title }) => h("option", { value: name }, title ? `${name}: ${title}` : name)));
    select.value = chosen;
    return select;
}

/** What may move a job; none means what the scenario or the session says. */
export const driveChoice = () => h("select", null,
    h("option", { value: "" }, `as its scenario or the session says: ${store.session?.drive ?? "polls"}`),
    Object.entries(DRIVES).map(([name, title]) => h("option", { value: name }, `${name}: ${title}`)));
