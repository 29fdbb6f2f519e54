// The first thing that one sees: how to begin, and the address of every vendor.

import { place } from "../core/route.js";
import { h, keep, put, say } from "../core/dom.js";
import { on, store } from "../core/store.js";
import { copyButton } from "../core/copy.js";
import { stateChip } from "../states.js";
import { addressOf } from "./address.js";

export function showOverview(panel, _vendor, signal) {
    const body = h("tbody");
    put(panel,
        h("ol", { class: "steps" },
            step("Point your client here", "Give the vendor's SDK the address below as its base address, and any text as its key. Nothing else changes."),
            step("See its jobs move", "A job begins when a client first asks for it. It says the vendor's own words, poll by poll, and every request stands in the journal."),
            step("Make it fail", ["One click on “Fail” in the jobs, one switch in the faults, or one header in the request: ", h("code", null, "Prefer: scenario=fails"), "."])),
        h("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": "Addresses of the vendors" },
            h("table", null,
                h("caption", { class: "unseen" }, "Vendors, their addresses and their jobs"),
                h("thead", null, h("tr", null, ["Vendor", "Base address"].map((title) => h("th", { scope: "col" }, title)), h("th", { scope: "col", class: "spare" }, "Jobs now"))),
                body)));
    const update = () => keep(body, store.vendors, (vendor) => vendor.name, makeRow, updateRow);
    on(["vendors", "jobs"], update, signal);
    update();
}

const step = (title, text) => h("li", null, h("h2", null, title), h("p", null, text));

function makeRow(vendor) {
    const address = addressOf(vendor);
    return h("tr", null,
        h("th", { scope: "row" }, h("a", { href: place(vendor.name, "") }, vendor.title)),
        h("td", null, h("span", { class: "address" }, h("code", null, address), copyButton(address, `the base address of ${vendor.title}`))),
        h("td", { class: "spare" }, h("div", { class: "tally" })));
}

function updateRow(row, vendor) {
    const tally = new Map();
    for (const job of store.jobs.values()) {
        if (job.provider === vendor.name) {
            tally.set(job.state, (tally.get(job.state) ?? 0) + 1);
        }
    }

    const cell = row.lastElementChild.firstElementChild;
    keep(cell, [...tally], ([state]) => state, ([state]) => h("span", { class: "tally-part" }, stateChip(state), h("span", { class: "number" })), (part, [, number]) => say(part.lastElementChild, String(number)));
}
