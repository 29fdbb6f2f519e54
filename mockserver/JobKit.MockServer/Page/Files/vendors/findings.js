// What is wrong with the vendors' folders.

import { h, keep, put } from "../core/dom.js";
import { on, store } from "../core/store.js";

/** The findings of a vendor's folder; of all where none is named. */
export const findingsOf = (vendor) => store.findings.filter((finding) => !vendor || finding.file.split(/[\\/]/).includes(vendor.folder));

export function showFindings(panel, vendor, signal) {
    const body = h("tbody");
    const table = h("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": "Findings" },
        h("table", null,
            h("caption", { class: "unseen" }, "What is wrong with the vendors' folders"),
            h("thead", null, h("tr", null, ["Severity", "Finding", "Message", "Place"].map((title) => h("th", { scope: "col" }, title)))),
            body));
    const empty = h("div", { class: "empty" }, h("h2", null, "Nothing is wrong"), h("p", null, "The folder's description and mapping agree. A mistake in them is named here as soon as the file is saved, and what was read before goes on playing."));
    const update = () => {
        const findings = findingsOf(vendor);
        put(panel, findings.length > 0 ? table : empty);
        keep(body, findings, (finding) => JSON.stringify(finding), makeRow);
    };
    on(["vendors"], update, signal);
    update();
}

const makeRow = ({ severity, id, message, file, line, column }) => h("tr", null,
    h("td", null, h("span", { class: "chip", "data-severity": severity }, severity)),
    h("td", null, h("code", null, id)),
    h("td", { class: "wrap" }, message),
    h("td", null, h("code", { class: "wrap" }, `${file}(${line},${column})`)));
