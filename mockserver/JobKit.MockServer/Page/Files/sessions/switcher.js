// The session that the page shows, and the others there are.

import { h, put, say } from "../core/dom.js";
import { ALL, href, note, route } from "../core/route.js";
import { on } from "../core/store.js";
import { openDialog, confirmed } from "../core/dialog.js";
import { attempt, notice } from "../core/announce.js";
import { copyButton } from "../core/copy.js";
import { shortcut } from "../core/shortcuts.js";
import { createSession, deleteSession, getSessions } from "../server/api.js";

export function showSwitcher(element) {
    const name = h("strong");
    put(element, h("span", { class: "label" }, "Session"), h("button", { type: "button", class: "small", onclick: openSessions, "aria-keyshortcuts": "s" }, name, " ▾"));
    const update = () => say(name, route.session);
    on(["route"], update);
    update();
    shortcut("s", "Sessions", openSessions);
}

async function openSessions() {
    const list = await attempt(getSessions);
    if (!list) {
        return;
    }

    openDialog("Sessions", (close) => {
        const body = h("tbody");
        const show = (sessions) => put(body, sessions.map((session) => rowOf(session, close, async () => show((await getSessions()).sessions))));
        show(list.sessions);
        return [
            h("p", null, "A session is a world of its own: jobs, faults, clock and journal are apart from those of the others. A client gets into it by its address, a header or its key."),
            h("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": "Sessions" },
                h("table", null,
                    h("caption", { class: "unseen" }, "Sessions"),
                    h("thead", null, h("tr", null, ["Session", "Jobs", "Requests", "Faults", "How a client gets in", "Actions"].map((title) => h("th", { scope: "col" }, title)))),
                    body)),
            list.evicted > 0 && h("p", { class: "muted" }, `${list.evicted.toLocaleString("en")} sessions were forgotten to make room.`),
            newForm(close),
        ];
    }, { wide: true });
}

const rowOf = ({ name, prefix, credential, jobs, requests, faults }, close, refresh) => h("tr", null,
    h("th", { scope: "row" }, h("a", { href: to(name), onclick: close, "aria-current": name === route.session ? "true" : null }, name), name === route.session && h("span", { class: "below" }, "shown now")),
    [jobs, requests, faults].map((number) => h("td", { class: "number" }, number.toLocaleString("en"))),
    h("td", null, prefix
        ? [copyButton(prefix, `the path of session ${name}`, "Copy path"), copyButton(`X-JobKit-Session: ${name}`, `the header of session ${name}`, "Copy header"), copyButton(credential, `the key of session ${name}`, "Copy key")]
        : h("span", { class: "muted" }, "whoever names no session")),
    h("td", null, h("button", { type: "button", class: "small", "aria-label": prefix ? `Delete session ${name}` : `Empty session ${name}`, onclick: () => drop(name, prefix, refresh) }, prefix ? "Delete …" : "Empty …")));

function newForm(close) {
    const name = h("input", { type: "text", placeholder: "a name is made up", autocomplete: "off", spellcheck: "false" });
    const stopped = h("input", { type: "checkbox" });
    const submit = (event) => {
        event.preventDefault();
        attempt(async () => {
            const session = await createSession({ ...(name.value.trim() && { name: name.value.trim() }), stopped: stopped.checked });
            close();
            location.hash = to(session.name);
            notice(`Session ${session.name} is shown now.`);
        });
    };
    return h("form", { class: "inline-form", onsubmit: submit },
        h("label", null, "New session ", name), h("label", { class: "check" }, stopped, "with its clock stopped"), h("button", { type: "submit" }, "Create"));
}

async function drop(name, prefix, refresh) {
    const text = "Its jobs, faults, choices and journal are lost.";
    if (await confirmed(prefix ? `Delete session '${name}'?` : "Empty the default session?", text, prefix ? "Delete it" : "Empty it")) {
        // Who still asks for a session that is gone makes it anew.
        if (prefix && name === route.session) {
            note({ session: "default", entry: null, job: null });
        }

        await attempt(async () => {
            await deleteSession(name);
            notice(prefix ? `Session ${name} is deleted.` : "The default session is empty.");
            await refresh();
        });
    }
}

const to = (session) => href({ session, entry: null, job: null, vendor: route.vendor || ALL });
