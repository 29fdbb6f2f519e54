// The list of vendors at the side, with how many of their jobs are under way and how much is wrong with their folders.

import { ALL, place, route } from "../core/route.js";
import { h, keep, put, say, set } from "../core/dom.js";
import { on, store } from "../core/store.js";
import { shortcut } from "../core/shortcuts.js";
import { count } from "../core/format.js";
import { findingsOf } from "./findings.js";

export function showNavigation(nav) {
    const list = h("ul", { class: "vendor-list" });
    put(nav, h("h2", { class: "side-title" }, "Vendors"), list);
    const update = () => keep(list, [ALL, ...store.vendors.map((vendor) => vendor.name)], (name) => name, makeItem, updateItem);
    on(["vendors", "jobs", "route"], update);
    shortcut("[", "The vendor before", () => turn(-1));
    shortcut("]", "The next vendor", () => turn(1));
}

function makeItem(name) {
    const vendor = store.vendors.find((one) => one.name === name);
    return h("li", null, h("a", null,
        h("span", { class: "vendor-title" }, vendor?.title ?? "All vendors"),
        h("span", { class: "vendor-name" }, vendor ? name : "start here"),
        h("span", { class: "badges" }, h("span", { class: "badge active", hidden: true }), h("span", { class: "badge wrong", hidden: true }))));
}

function updateItem(item, name) {
    const link = item.firstElementChild;
    const vendor = store.vendors.find((one) => one.name === name);
    set(link, "href", place(name, route.vendor === name ? "" : keptView()));
    set(link, "aria-current", route.vendor === name ? "true" : null);
    const active = [...store.jobs.values()].filter((job) => !job.isOver && (!vendor || job.provider === name)).length;
    const wrong = findingsOf(vendor).length;
    badge(link.querySelector(".active"), active, `${active.toLocaleString("en")} active`);
    badge(link.querySelector(".wrong"), wrong, count(wrong, "finding"));
}

function badge(element, number, text) {
    element.hidden = number === 0;
    say(element, text);
}

// Who reads one vendor's journal wants to see the next one's.
const keptView = () => ["jobs", "journal", "faults"].includes(route.view) ? route.view : "";

function turn(by) {
    const names = [ALL, ...store.vendors.map((vendor) => vendor.name)];
    const at = Math.max(names.indexOf(route.vendor), 0);
    location.hash = place(names[(at + by + names.length) % names.length], keptView());
}
