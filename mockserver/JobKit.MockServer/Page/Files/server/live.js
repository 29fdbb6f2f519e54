// Keeps the store in step with the server. The stream is opened first and what it says is held back until the lists are read;
// lists replace what was there, and journal entries are taken by their numbers: so nothing is lost and nothing is there twice,
// also after the server was away.

import { changed, store } from "../core/store.js";
import { route } from "../core/route.js";
import { eventsOf } from "./api.js";
import { loadAll, loadVendors } from "./lists.js";
import { apply } from "./happenings.js";

const KINDS = ["job", "journal", "session", "specs"];
const FIRST_WAIT = 1000;
const MOST_WAIT = 5000;

let source = null;
let session = null;
let wait = FIRST_WAIT;
let retry = 0;

/** Begins to listen to the session that the address names, and again whenever it names another. */
export function listen() {
    connect();

    // A browser has few connections to give to one server: a page that nobody sees takes none.
    document.addEventListener("visibilitychange", () => document.hidden ? disconnect() : connect());
    addEventListener("pagehide", disconnect);
    addEventListener("pageshow", (event) => event.persisted && connect());
}

/** Listens to another session, if the address names another now. */
export function follow() {
    if (route.session !== session) {
        store.isLoaded = false;
        connect();
    }
}

/** Tries at once, and does not wait until it is time. */
export function connect() {
    disconnect();
    session = route.session;
    const mine = new EventSource(eventsOf(session));
    const held = [];
    let isRead = false;
    source = mine;
    for (const kind of KINDS) {
        mine.addEventListener(kind, (event) => {
            if (isRead) {
                apply(kind, JSON.parse(event.data));
            } else {
                held.push([kind, JSON.parse(event.data)]);
            }
        });
    }

    mine.onopen = async () => {
        try {
            await loadVendors();
            await loadAll();
        } catch {
            lose(mine);
            return;
        }

        if (source === mine) {
            isRead = true;
            wait = FIRST_WAIT;
            held.forEach(([kind, data]) => apply(kind, data));
            state("live");
        }
    };
    mine.onerror = () => lose(mine);
}

function lose(lost) {
    if (source !== lost) {
        return;
    }

    disconnect();
    state("lost");
    retry = setTimeout(connect, wait);
    wait = Math.min(wait * 2, MOST_WAIT);
}

function disconnect() {
    clearTimeout(retry);
    source?.close();
    source = null;
}

function state(connection) {
    if (store.connection !== connection) {
        store.connection = connection;
        changed("connection");
    }
}
