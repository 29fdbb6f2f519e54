// Where in the page one is: `#/hotglue/journal?session=red&entry=12`. All of it stands in the address, so that it can be passed on.

import { changed } from "./store.js";

export const ALL = "all";

const DEFAULTS = { session: "default" };

export let route = read();

/** The address of another place; what is not named stays as it is, and null takes a parameter away. */
export function href(change) {
    const { vendor, view, ...parameters } = { ...route, ...change };
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(parameters)) {
        if (value && value !== DEFAULTS[name]) {
            query.set(name, value);
        }
    }

    const text = query.toString();
    return `#/${encodeURIComponent(vendor)}/${encodeURIComponent(view)}${text && "?" + text}`;
}

/** Another vendor or view: filters and selections of the one before do not come along. */
export const place = (vendor, view) => href({ ...emptied(), vendor, view });

/** Goes there, as a step that can be gone back. */
export function go(change) {
    location.hash = href(change);
}

/** Changes the address in passing: a filter, a selection. */
export function note(change) {
    history.replaceState(null, "", href(change));
    route = read();
    changed("route");
}

export function watch() {
    // A session that stands in the path (`/s/red/`) is the one that is meant.
    const inPath = /^\/s\/([^/]+)\/?$/.exec(location.pathname);
    if (inPath) {
        history.replaceState(null, "", "/" + href({ session: decodeURIComponent(inPath[1]) }));
        route = read();
    }

    addEventListener("hashchange", () => {
        route = read();
        changed("route");
    });
}

const emptied = () => Object.fromEntries(Object.keys(route).filter((name) => name !== "session").map((name) => [name, null]));

function read() {
    const [path, query] = location.hash.replace(/^#\/?/, "").split("?", 2);
    const [vendor, view] = path.split("/").map(decoded);
    return { ...DEFAULTS, ...Object.fromEntries(new URLSearchParams(query)), vendor: vendor || ALL, view: view || "" };
}

function decoded(text) {
    try {
        return decodeURIComponent(text);
    } catch {
        return text;
    }
}
