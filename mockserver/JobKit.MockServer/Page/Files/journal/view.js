// The journal as it happens, the latest first; one request can be opened, with its answer beside it.

import { h, put, say, set } from "../core/dom.js";
import { note, route } from "../core/route.js";
import { on, store, vendorOf } from "../core/store.js";
import { emptiness, pagedTable } from "../core/pages.js";
import { attempt } from "../core/announce.js";
import { shortcut } from "../core/shortcuts.js";
import { clockTime, count, jobName } from "../core/format.js";
import { stateAndWord } from "../states.js";
import { clearJournal } from "../server/api.js";
import { showTrial } from "../vendors/trial.js";
import { filterBar, isMeant } from "./filter.js";
import { entryDetail } from "./detail.js";
import { marksOf } from "./marks.js";
import { openPolling } from "./polling.js";

export function showJournal(panel, vendor, signal) {
    const table = pagedTable("Journal", [{ title: "No.", class: "number" }, "Time", "Request", "Status", "Job says", { title: "Job", class: "spare" }, "Marks"]);
    const pause = pauseButton();
    const filter = filterBar(vendor);
    const tally = h("span", { class: "muted" });
    const detail = h("section", { class: "card entry", "aria-label": "The request that is open", tabindex: "-1", hidden: true });
    const empty = emptiness("Nothing was asked yet");
    const none = h("p", { class: "empty" }, "No request is like that. Change what is looked for.");
    const tools = h("div", { class: "tools" }, filter.element, tally, h("span", { class: "tools-end" }, pause.element,
        h("button", { type: "button", onclick: openPolling }, "Check polling …"),
        h("button", { type: "button", onclick: () => attempt(clearJournal) }, "Clear")));
    put(panel, tools, table.element, none, detail, empty);
    if (vendor) {
        showTrial(empty.lastElementChild, vendor);
    } else {
        put(empty.lastElementChild, h("p", null, "Every request that the server answers stands here, also those that no vendor knows: a wrong base address shows at once."));
    }

    const update = () => {
        const all = pause.entries().filter((entry) => !vendor || entry.provider === vendor.name);
        const found = all.filter(isMeant).reverse();
        [empty.hidden, tools.hidden] = [all.length > 0 || !store.isLoaded, all.length === 0 && !pause.isOn()];
        [table.element.hidden, none.hidden] = [found.length === 0, found.length > 0 || all.length === 0];
        filter.update();
        pause.update();
        say(tally, `${count(found.length, "request")}${store.counts.forgotten > 0 ? `; ${store.counts.forgotten.toLocaleString("en")} older ones are forgotten` : ""}`);
        table.show(found, (entry) => entry.number, makeRow, updateRow);
        showDetail(detail, table.element, found);
    };
    on(["journal", "route", "session"], update, signal);
    update();
    pause.onchange = update;
    shortcut("p", "Pause the journal, or let it go on", () => pause.element.click(), signal);
    shortcut("j", "Open the next older request", () => turn(pause.entries(), vendor, 1), signal);
    shortcut("k", "Open the next newer request", () => turn(pause.entries(), vendor, -1), signal);
}

// While it pauses, the page shows the entries of that moment; the store goes on.
function pauseButton() {
    let held = null;
    const button = { onchange: () => {} };
    button.isOn = () => held !== null;
    button.entries = () => held ?? store.journal;
    button.element = h("button", {
        type: "button", "aria-keyshortcuts": "p", onclick: () => {
            held = held ? null : [...store.journal];
            button.onchange();
        },
    });
    button.update = () => {
        const last = held?.at(-1)?.number ?? 0;
        const more = held ? store.journal.filter((entry) => entry.number > last).length : 0;
        say(button.element, held ? `Go on${more > 0 ? ` (${more} new)` : ""}` : "Pause");
        set(button.element, "aria-pressed", String(held !== null));
    };
    return button;
}

function makeRow(entry) {
    const open = () => note({ entry: String(entry.number) });
    return h("tr", { class: "openable", "data-entry": entry.number, onclick: (event) => event.target.closest("button, a") || open() },
        h("td", { class: "number" }, h("button", { type: "button", class: "link", "aria-label": `Open request ${entry.number}`, onclick: open }, entry.number)),
        h("td", { class: "number" }, clockTime(entry.at)),
        h("th", { scope: "row", class: "request" }, h("span", { class: "method", "data-method": entry.method }, entry.method), " ", h("code", { title: entry.path }, entry.path)),
        h("td", null, h("span", { class: "status", "data-class": String(entry.status)[0] }, entry.status)),
        h("td", null, entry.word && stateAndWord(entry.state ?? "unknown", entry.word, vendorOf(entry.provider))),
        h("td", { class: "spare" }, entry.job && h("code", { title: entry.job }, jobName(entry.job, 24))),
        h("td", null, marksOf(entry)));
}

function updateRow(row, entry) {
    set(row, "aria-selected", route.entry === String(entry.number) ? "true" : null);
    set(row, "data-open", route.entry === String(entry.number));
}

function showDetail(detail, list, found) {
    const index = found.findIndex((entry) => String(entry.number) === route.entry);
    const entry = found[index] ?? store.journal.find((one) => String(one.number) === route.entry);
    list.classList.toggle("short", Boolean(entry));
    if (!entry) {
        detail.hidden = true;
        detail.dataset.entry = "";
        return;
    }

    if (detail.dataset.entry !== String(entry.number)) {
        const isFirst = detail.hidden;
        detail.dataset.entry = entry.number;
        detail.hidden = false;
        put(detail, entryDetail(entry));
        list.querySelector(`[data-entry="${entry.number}"]`)?.scrollIntoView({ block: "nearest" });
        if (isFirst) {
            detail.focus({ preventScroll: true });

            list.scrollIntoView({ block: "start" });
        }
    }
}

function turn(entries, vendor, by) {
    const found = entries.filter((entry) => (!vendor || entry.provider === vendor.name) && isMeant(entry)).reverse();
    const at = found.findIndex((entry) => String(entry.number) === route.entry);
    const next = found[at < 0 ? 0 : at + by];
    if (next) {
        note({ entry: String(next.number) });
    }
}
