// What the page shows of one vendor, or of all: its head, its diagram, and the view that is chosen.

import { h, put } from "../core/dom.js";
import { place, route } from "../core/route.js";
import { on, store } from "../core/store.js";
import { shortcut } from "../core/shortcuts.js";
import { copyButton } from "../core/copy.js";
import { showDiagram } from "../diagram/diagram.js";
import { openStart } from "../jobs/start.js";
import { showJobs } from "../jobs/view.js";
import { showJournal } from "../journal/view.js";
import { showFaults } from "../faults/view.js";
import { showScenarios } from "../scenarios/view.js";
import { addressOf } from "./address.js";
import { showOperations } from "./operations.js";
import { showOverview } from "./overview.js";
import { showFindings } from "./findings.js";

/** The views, in the order of their links. */
export const VIEWS = [
    { name: "start", title: "Get started", isFor: (vendor) => !vendor, show: showOverview },
    { name: "jobs", title: "Jobs", isFor: () => true, show: showJobs, count: (vendor) => jobsOf(vendor) },
    { name: "journal", title: "Journal", isFor: () => true, show: showJournal, count: (vendor) => entriesOf(vendor) },
    { name: "faults", title: "Faults", isFor: () => true, show: showFaults, count: (vendor) => faultsOf(vendor) },
    { name: "scenarios", title: "Scenarios", isFor: (vendor) => Boolean(vendor), show: showScenarios },
    { name: "operations", title: "Operations", isFor: (vendor) => Boolean(vendor), show: showOperations },
    { name: "findings", title: "Findings", isFor: () => true, show: showFindings },
];

const jobsOf = (vendor) => !vendor ? store.jobTotal : [...store.jobs.values()].filter((job) => job.provider === vendor.name).length;
const entriesOf = (vendor) => store.journal.filter((entry) => !vendor || entry.provider === vendor.name).length;
const faultsOf = (vendor) => store.faults.filter(({ rule }) => !vendor || !rule.provider || rule.provider === vendor.name).length;

export function showPlace(main, vendor, views, view, signal) {
    const panel = h("section", { class: "panel", "aria-label": view.title });
    const diagram = vendor && h("section", { class: "card diagram-card", "aria-label": `States of ${vendor.title}` });
    put(main, vendor ? headOf(vendor) : headOfAll(), diagram, linksTo(views, view, vendor, signal), panel);
    if (vendor) {
        showDiagram(diagram, vendor, signal);
        shortcut("n", `Start a job of ${vendor.title}`, () => openStart(vendor), signal);
    }

    view.show(panel, vendor, signal);
}

function headOf(vendor) {
    const address = addressOf(vendor);
    return h("header", { class: "place-head" },
        h("div", null,
            h("h1", null, vendor.title),
            h("p", { class: "address" }, h("span", { class: "label" }, "Base address"), h("code", null, address), copyButton(address, `the base address of ${vendor.title}`)),
            h("p", { class: "muted" }, vendor.credentials.length > 0
                ? ["Asks for ", vendor.credentials.map((credential, index) => [index > 0 && " or ", h("code", null, credential.replaceAll("'", ""))]), "; any value will do."]
                : "Asks for no credential.")),
        h("button", { type: "button", class: "primary", onclick: () => openStart(vendor), "aria-keyshortcuts": "n" }, "Start a job …"));
}

const headOfAll = () => h("header", { class: "place-head" }, h("div", null,
    h("h1", null, "All vendors"),
    h("p", { class: "muted" }, "Point a vendor's SDK at its address here, and watch its jobs move.")));

function linksTo(views, view, vendor, signal) {
    const links = views.map((one) => {
        const number = h("span", { class: "count" });
        const update = () => {
            const many = one.count?.(vendor) ?? 0;
            put(number, many > 0 && many.toLocaleString("en"));
        };
        if (one.count) {
            on(["jobs", "journal", "faults"], update, signal);
            update();
        }

        return h("li", null, h("a", { href: place(route.vendor, one.name), "aria-current": one === view ? "page" : null }, one.title, one.count && number));
    });
    views.forEach((one, index) => shortcut(`${index + 1}`, one.title, () => { location.hash = place(route.vendor, one.name); }, signal));
    return h("nav", { class: "views", "aria-label": "Views" }, h("ul", null, links));
}
