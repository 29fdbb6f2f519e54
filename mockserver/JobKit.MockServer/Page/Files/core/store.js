// What the page knows of the server, and who wants to hear of changes. Views read it and never write.

export const store = {
    vendors: [],
    findings: [],
    kinds: [],
    session: null,
    sessionAt: 0,
    jobs: new Map(),
    jobTotal: 0,
    journal: [],
    counts: { requests: 0, forgotten: 0, faulty: 0, byStatus: {} },
    faults: [],
    connection: "connecting",
    isLoaded: false,
};

const PACE = 120;
const listeners = new Set();
const waiting = new Set();
let timer = 0;
let last = 0;

/** Calls back after any of the topics changed, at most some eight times a second, until the signal aborts. */
export function on(topics, callback, signal) {
    const listener = { topics, callback };
    listeners.add(listener);
    signal?.addEventListener("abort", () => listeners.delete(listener));
}

/** Says that something changed: `vendors`, `session`, `jobs`, `journal`, `faults`, `connection`, `route`. */
export function changed(...topics) {
    topics.forEach((topic) => waiting.add(topic));
    timer ||= setTimeout(flush, Math.max(0, last + PACE - performance.now()));
}

/** The vendor of that name, if it is played. */
export const vendorOf = (name) => store.vendors.find((vendor) => vendor.name === name);

function flush() {
    const topics = new Set(waiting);
    waiting.clear();
    timer = 0;
    last = performance.now();
    for (const listener of [...listeners]) {
        if (listeners.has(listener) && listener.topics.some((topic) => topics.has(topic))) {
            listener.callback(topics);
        }
    }
}
