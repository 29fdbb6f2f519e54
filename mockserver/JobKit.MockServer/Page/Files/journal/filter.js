// Which requests of the journal are looked for. It stands in the address.

import { h, keep } from "../core/dom.js";
import { note, route } from "../core/route.js";
import { store } from "../core/store.js";

const ROLES = ["poll", "submit", "cancel", "result", "graphQL", "other"];
const STATUSES = { 2: "2xx answered", 3: "3xx redirected", 4: "4xx refused", 5: "5xx failed" };

/** Whether a request is looked for. */
export const isMeant = (entry) =>
    (!route.provider || entry.provider === route.provider)
    && (!route.operation || entry.role === route.operation || entry.operation === route.operation)
    && (!route.status || String(entry.status).startsWith(route.status))
    && (!route.marked || Boolean(entry.fault))
    && (!route.find || holds(entry, route.find.toLowerCase()));

const holds = (entry, text) => [entry.path, entry.job, entry.word, entry.operation, entry.fault, String(entry.status)].some((part) => part?.toLowerCase().includes(text));

export function filterBar(vendor) {
    const find = h("input", { type: "search", value: route.find ?? "", placeholder: "path, job, word", oninput: () => note({ find: find.value }) });
    const provider = h("select", { onchange: () => note({ provider: provider.value }) });
    const operation = h("select", { onchange: () => note({ operation: operation.value }) });
    const status = h("select", { onchange: () => note({ status: status.value }) }, h("option", { value: "" }, "any"), Object.entries(STATUSES).map(([value, title]) => h("option", { value }, title)));
    const marked = h("input", { type: "checkbox", onchange: () => note({ marked: marked.checked ? "yes" : null }) });
    const update = () => {
        keep(provider, ["", ...store.vendors.map(({ name }) => name)], (name) => name, option("any"));
        keep(operation, ["", ...ROLES, ...(vendor?.operations ?? []).map(({ id }) => id)], (name) => name, option("any"));
        [provider.value, operation.value, status.value, marked.checked] = [route.provider ?? "", route.operation ?? "", route.status ?? "", Boolean(route.marked)];
        if (document.activeElement !== find) {
            find.value = route.find ?? "";
        }
    };
    return {
        update,
        element: h("div", { class: "tools", role: "search", "aria-label": "Requests" },
            h("label", null, "Find ", find),
            !vendor && h("label", null, "Vendor ", provider),
            h("label", null, "Operation ", operation),
            h("label", null, "Status ", status),
            h("label", { class: "check" }, marked, "Only faults")),
    };
}

const option = (any) => (name) => h("option", { value: name }, name || any);
