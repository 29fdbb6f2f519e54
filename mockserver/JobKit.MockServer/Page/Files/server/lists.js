// Reads the server's lists into the store. What the stream tells while a list is on its way may be younger than the list, and wins.

import { changed, store } from "../core/store.js";
import { ALL, route } from "../core/route.js";
import { getFaultKinds, getFaults, getJobs, getJournal, getSession, getVendors } from "./api.js";

const REST = 200;
const due = new Map();

export async function loadVendors() {
    const [{ vendors, findings }, { kinds }] = await Promise.all([getVendors(), getFaultKinds()]);
    Object.assign(store, { vendors, findings, kinds });
    changed("vendors");
}

/** Everything of the session. */
export async function loadAll() {
    await Promise.all([loadSession(), loadJobs(), loadJournal(), loadFaults()]);
    store.isLoaded = true;
    changed("jobs", "journal", "faults", "session");
}

export async function loadJobs() {
    const before = new Set(store.jobs.values());
    const { jobs, total } = await getJobs();

    // Of a session with very many jobs the latest are known, and of the vendor at hand its own latest.
    const own = total > jobs.length && route.vendor !== ALL ? (await getJobs(route.vendor).catch(() => ({ jobs: [] }))).jobs : [];
    const meanwhile = [...store.jobs.values()].filter((job) => !before.has(job));
    store.jobs = new Map([...[...jobs, ...own].reverse(), ...meanwhile].map((job) => [job.reference, job]));
    store.jobTotal = total;
    changed("jobs");
}

export async function loadJournal() {
    const before = store.journal.at(-1)?.number ?? 0;
    const { entries, counts } = await getJournal();
    const newest = Math.max(before, entries.at(-1)?.number ?? 0);
    const meanwhile = store.journal.filter((entry) => entry.number > newest);
    Object.assign(store, { journal: [...entries, ...meanwhile], counts: { ...counts, requests: counts.requests + meanwhile.length } });
    changed("journal");
}

export async function loadFaults() {
    store.faults = (await getFaults()).faults;
    changed("faults");
}

export async function loadSession() {
    // The session may just have been forgotten: asking for its lists makes it anew.
    takeSession(await getSession().catch(() => null));
}

export function takeSession(session) {
    store.session = session ?? store.session;
    store.sessionAt = performance.now();
    changed("session");
}

/** Reads a list again once things have come to rest for a moment. */
export function soon(load) {
    if (!due.has(load)) {
        due.set(load, setTimeout(() => {
            due.delete(load);

            // Where the server has gone, the stream notices.
            load().catch(() => {});
        }, REST));
    }
}
