// A vendor's operations and words, and requests to try.

import { h, put } from "../core/dom.js";
import { copyButton } from "../core/copy.js";
import { stateChip } from "../states.js";
import { showTrial } from "./trial.js";

const ROLES = { poll: "Reads a job", submit: "Starts a job", cancel: "Cancels a job", result: "Fetches a result", graphQL: "Reads a job (GraphQL)", other: "Answers as documented" };

export function showOperations(panel, vendor) {
    const trial = h("div");
    showTrial(trial, vendor);
    put(panel,
        trial,
        h("h2", null, "Operations"),
        table("Operations", ["Request", "Role", "Documented examples"], vendor.operations.map(operationRow)),
        h("h2", null, "Words"),
        h("p", { class: "muted" }, "What the vendor calls its states, and what the mapping makes of them."),
        table("Words", ["Word", "State", "Over", "Documented answer"], vendor.words.map(wordRow)));
}

const table = (label, titles, rows) => h("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": label },
    h("table", null, h("caption", { class: "unseen" }, label), h("thead", null, h("tr", null, titles.map((title) => h("th", { scope: "col" }, title)))), h("tbody", null, rows)));

const operationRow = ({ id, method, path, role, examples }) => h("tr", null,
    h("th", { scope: "row", class: "wrap" }, h("span", { class: "method", "data-method": method }, method), " ", h("code", null, path), h("span", { class: "below" }, id)),
    h("td", null, h("span", { class: "chip", "data-role": role }, ROLES[role] ?? role)),
    h("td", null, examples.length === 0
        ? h("span", { class: "muted" }, "none")
        : h("ul", { class: "plain" }, examples.map(({ name, status }) => h("li", null,
            h("span", { class: "status", "data-class": String(status)[0] }, status), " ", name, " ",
            copyButton(`Prefer: code=${status}, example="${name.replaceAll('"', "")}"`, `the header that asks for '${name}'`, "Copy header"))))));

const wordRow = ({ word, state, isOver, documented }) => h("tr", null,
    h("th", { scope: "row" }, h("code", null, word)),
    h("td", null, stateChip(state)),
    h("td", null, isOver ? "yes" : "no"),
    h("td", null, documented ? "documented" : h("span", { class: "muted" }, "derived")));
