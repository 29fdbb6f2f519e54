// The faults: each kind with a switch, those that are on with what they have hit, and a form for more than a switch can say.

import { h, keep, put, say, set } from "../core/dom.js";
import { on, store } from "../core/store.js";
import { attempt } from "../core/announce.js";
import { addFault, removeFault } from "../server/api.js";
import { openFault } from "./form.js";

export function showFaults(panel, vendor, signal) {
    const active = h("ul", { class: "faults" });
    const none = h("p", { class: "muted" }, "No fault is on: every answer goes out as it is.");
    const kinds = h("tbody");
    put(panel,
        h("h2", null, "On now"), none, active,
        h("h2", null, "Kinds of fault"),
        h("p", { class: "muted" }, vendor ? `A switch makes every answer of ${vendor.title} go wrong that way.` : "A switch makes every answer of every vendor go wrong that way.", " Choose “Set up …” for some requests only, a share of them, or other parameters."),
        h("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": "Kinds of fault" },
            h("table", null,
                h("caption", { class: "unseen" }, "Kinds of fault"),
                h("thead", null, h("tr", null, ["On", "Kind", "What the client sees", "More"].map((title) => h("th", { scope: "col" }, title)))),
                kinds)));
    const update = () => {
        const mine = store.faults.filter(({ rule }) => !vendor || !rule.provider || rule.provider === vendor.name);
        none.hidden = mine.length > 0;
        keep(active, mine, ({ id }) => id, makeActive, updateActive);
        keep(kinds, store.kinds, ({ kind }) => kind, (kind) => makeKind(kind, vendor), (row, { kind }) => set(row.querySelector("[role=switch]"), "aria-checked", String(Boolean(switched(kind, vendor)))));
    };
    on(["faults", "vendors"], update, signal);
    update();
}

// What a switch has put on: the kind as it is, for all requests.
const switched = (kind, vendor) => store.faults.find(({ rule }) =>
    rule.fault.kind === kind && (rule.provider ?? null) === (vendor?.name ?? null) && rule.share === 1 && !rule.operation && !rule.job && !rule.step && rule.times === undefined);

function makeKind({ kind, title, parameters }, vendor) {
    const flip = () => attempt(async () => {
        const present = switched(kind, vendor);
        await (present ? removeFault(present.id) : addFault({ fault: { kind }, ...(vendor && { provider: vendor.name }) }));
    });
    return h("tr", null,
        h("td", null, h("button", { type: "button", class: "switch", role: "switch", "aria-checked": "false", "aria-label": kind, onclick: flip }, h("span", { class: "knob" }))),
        h("th", { scope: "row" }, h("code", null, kind)),
        h("td", { class: "wrap" }, title, parameters.length > 0 && h("span", { class: "below" }, parameters.map((parameter) => `${parameter.name} ${parameter.default}`).join(" · "))),
        h("td", null, h("button", { type: "button", class: "small", "aria-label": `Set up ${kind}`, onclick: () => openFault(vendor, kind) }, "Set up …")));
}

const makeActive = ({ id, rule }) => h("li", { class: "card fault" },
    h("strong", null, rule.fault.kind), h("span", null, meant(rule)), h("span", { class: "muted number" }),
    h("button", { type: "button", class: "small tools-end", "aria-label": `Switch off ${rule.fault.kind}`, onclick: () => attempt(() => removeFault(id)) }, "Switch off"));

const updateActive = (item, { matched, hit }) => say(item.children[2], `hit ${hit.toLocaleString("en")} of ${matched.toLocaleString("en")} requests`);

function meant({ fault, provider, operation, job, step, share, after, times }) {
    const { kind: _, ...parameters } = fault;
    return [
        Object.entries(parameters).map(([name, value]) => `${name} ${value}`).join(", "),
        [provider ?? "all vendors", operation, job, step && `at ${step}`].filter(Boolean).join(", "),
        share < 1 && `${Math.round(share * 1000) / 10} % of requests`, after > 0 && `after ${after}`, times !== undefined && `${times} times`,
    ].filter(Boolean).join(" · ");
}
