// One request and its answer, side by side.

import { h } from "../core/dom.js";
import { href, note, route } from "../core/route.js";
import { vendorOf } from "../core/store.js";
import { copyButton } from "../core/copy.js";
import { bytes, curl, dateTime } from "../core/format.js";
import { stateAndWord } from "../states.js";
import { sessionPrefix } from "../vendors/address.js";
import { bodyOf } from "./body.js";
import { marksOf } from "./marks.js";

export function entryDetail(entry) {
    return [
        h("div", { class: "dialog-head" },
            h("h2", null, `Request ${entry.number}`),
            h("span", { class: "muted number" }, `${dateTime(new Date(entry.at))} UTC · session ${route.session}`),
            marksOf(entry),
            h("span", { class: "tools-end" },
                copyButton(() => asCurl(entry), "the request as curl", "Copy as curl"),
                h("button", { type: "button", class: "quiet", "aria-label": "Close the request", onclick: () => close(entry) }, "✕"))),
        entry.job && h("p", { class: "job-state" },
            entry.word && [stateAndWord(entry.state ?? "unknown", entry.word, vendorOf(entry.provider)), " "],
            "of ", h("a", { href: href({ view: "jobs", job: entry.job, entry: null }) }, entry.job), entry.scenario && ` in scenario ${entry.scenario}`),
        h("div", { class: "sides" },
            h("section", { "aria-label": "Request" },
                h("h3", null, "Request"),
                h("p", { class: "first-line" }, h("span", { class: "method", "data-method": entry.method }, entry.method), " ", h("code", { class: "wrap" }, entry.path)),
                headers("Headers of the request", entry.requestHeaders),
                bodyOf("Body of the request", entry.requestBody)),
            h("section", { "aria-label": "Answer" },
                h("h3", null, "Answer"),
                h("p", { class: "first-line" }, h("span", { class: "status", "data-class": String(entry.status)[0] }, entry.status), " ", h("span", { class: "muted" }, bytes(entry.answerBytes))),
                headers("Headers of the answer", entry.answerHeaders),
                bodyOf("Body of the answer", entry.answerBody, entry.answerBytes))),
    ];
}

const headers = (label, list) => h("table", { class: "headers" },
    h("caption", { class: "unseen" }, label),
    h("tbody", null, list.map(({ key, value }) => h("tr", null, h("th", { scope: "row" }, key), h("td", { class: "wrap" }, value)))));

// Secrets are masked in the journal: any will do here.
const asCurl = (entry) => curl({
    method: entry.method,
    path: `${sessionPrefix()}${entry.path.replaceAll("***", "any")}`,
    headers: entry.requestHeaders.filter(({ key }) => !/^(host|connection|content-length|accept-encoding|transfer-encoding|sec-.*|origin|referer)$/i.test(key)).map(({ key, value }) => ({ key, value: value.replaceAll("***", "any") })),
    body: entry.requestBody,
});

function close(entry) {
    note({ entry: null });
    document.querySelector(`[data-entry="${entry.number}"] button.link`)?.focus();
}
