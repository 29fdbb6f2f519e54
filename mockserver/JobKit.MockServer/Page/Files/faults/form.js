// Sets a fault up: its kind and parameters, and the requests that it hits.

import { h, put } from "../core/dom.js";
import { store, vendorOf } from "../core/store.js";
import { openDialog } from "../core/dialog.js";
import { notice } from "../core/announce.js";
import { addFault } from "../server/api.js";

const ROLES = ["poll", "submit", "cancel", "result", "graphQL", "other"];

export function openFault(vendor, chosen) {
    openDialog("Set a fault up", (close) => {
        const kind = h("select", null, store.kinds.map((one) => h("option", { value: one.kind }, one.kind)));
        kind.value = chosen;
        const title = h("p", { class: "muted" });
        const parameters = h("div");
        let read = () => ({});
        const showKind = () => {
            const one = store.kinds.find((entry) => entry.kind === kind.value);
            put(title, one.title);
            read = showParameters(parameters, one.parameters);
        };
        kind.addEventListener("change", showKind);
        showKind();
        const target = targetFields(vendor);
        const problem = h("p", { class: "problem", role: "alert" });
        const submit = async (event) => {
            event.preventDefault();
            problem.textContent = "";
            try {
                await addFault({ fault: { kind: kind.value, ...read() }, ...target.read() });
                close();
                notice(`${kind.value} is on.`);
            } catch (error) {
                problem.textContent = error.message;
            }
        };
        return h("form", { method: "dialog", onsubmit: submit },
            h("label", { class: "row" }, h("span", null, "Kind"), kind), title, parameters,
            h("fieldset", null, h("legend", null, "Which requests"), target.elements),
            problem,
            h("div", { class: "actions" }, h("button", { type: "submit", class: "primary" }, "Switch on"), h("button", { type: "button", onclick: close }, "Cancel")));
    });
}

function showParameters(element, parameters) {
    const fields = parameters.map((parameter) => ({ ...parameter, input: inputOf(parameter) }));
    put(element, fields.length > 0 && h("fieldset", null, h("legend", null, "Parameters"), fields.map(({ name, kind, input }) => row(name, input, kind === "duration" && "500ms, 2s, 5m, 2h"))));
    return () => Object.fromEntries(fields.map(({ name, kind, input }) => [name, valueOf(kind, input)]).filter(([, value]) => value !== null));
}

const inputOf = ({ kind, ...parameter }) => kind === "boolean"
    ? h("input", { type: "checkbox" })
    : h("input", { type: kind === "number" ? "number" : "text", step: kind === "number" ? "any" : null, placeholder: parameter.default, autocomplete: "off" });

const valueOf = (kind, input) =>
    kind === "boolean" ? (input.checked ? true : null)
    : input.value === "" ? null
    : kind === "number" ? Number(input.value)
    : input.value;

function targetFields(vendor) {
    const provider = h("select", null, h("option", { value: "" }, "all vendors"), store.vendors.map(({ name, title }) => h("option", { value: name }, title)));
    provider.value = vendor?.name ?? "";
    const operation = h("select");
    const step = h("select");
    const showVendor = () => {
        const one = vendorOf(provider.value);
        put(operation, h("option", { value: "" }, "all"), [...ROLES, ...(one?.operations ?? []).map(({ id }) => id)].map((name) => h("option", { value: name }, name)));
        put(step, h("option", { value: "" }, "any"), (one?.words ?? []).map(({ word }) => h("option", { value: word }, word)));
    };
    provider.addEventListener("change", showVendor);
    showVendor();
    const job = h("input", { type: "text", placeholder: "all jobs", autocomplete: "off" });
    const share = number({ min: 0, max: 100, step: "any", placeholder: "100" });
    const after = number({ min: 0, placeholder: "0" });
    const times = number({ min: 1, placeholder: "no end" });
    const seed = number({ placeholder: "the server's" });
    return {
        elements: [
            row("Vendor", provider), row("Operation", operation), row("Job", job, "a reference, or one field of its key"), row("At the word", step),
            row("Share in percent", share), row("Let so many pass first", after), row("Hit at most so many", times), row("Seed", seed, "decides which ones a share hits"),
        ],
        read: () => ({
            ...given("provider", provider.value), ...given("operation", operation.value), ...given("job", job.value.trim()), ...given("step", step.value),
            ...given("share", share.value, Number(share.value) / 100), ...given("after", after.value, Number(after.value)), ...given("times", times.value, Number(times.value)), ...given("seed", seed.value, Number(seed.value)),
        }),
    };
}

const number = (attributes) => h("input", { type: "number", ...attributes });

const row = (title, input, hint) => h("label", { class: "row" }, h("span", null, title, hint && h("span", { class: "muted" }, ` ${hint}`)), input);

const given = (name, text, value = text) => text === "" ? {} : { [name]: value };
