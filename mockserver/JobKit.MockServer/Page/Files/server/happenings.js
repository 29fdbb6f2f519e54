// What the server tells, put into the store.

import { changed, store } from "../core/store.js";
import { route } from "../core/route.js";
import { murmur } from "../core/announce.js";
import { stateName } from "../states.js";
import { loadFaults, loadJobs, loadJournal, loadVendors, soon, takeSession } from "./lists.js";

export const MOST_ENTRIES = 1000;
export const MOST_JOBS = 2000;

/** The moves of jobs that diagrams have not shown yet: `{ provider, from, to }`. */
export const moves = [];

const MOST_MOVES = 60;

const APPLY = { job: applyJob, journal: applyEntry, session: applySession, specs: () => soon(loadVendors) };

export function apply(kind, data) {
    if (kind === "specs" || (data.session ?? data.name) === route.session) {
        APPLY[kind](data);
    }
}

function applyJob({ job }) {
    const before = store.jobs.get(job.reference);
    store.jobs.set(job.reference, job);
    if (!before) {
        store.jobTotal++;
        trim();
    }

    if (before?.word !== job.word && moves.length < MOST_MOVES) {
        moves.push({ provider: job.provider, from: before?.word ?? null, to: job.word, state: job.state });
    }

    if (before?.word !== job.word) {
        murmur(`${job.reference}: ${job.word}, ${stateName(job.state)}`);
    }

    changed("jobs");
}

function applyEntry({ entry }) {
    const last = store.journal.at(-1)?.number ?? 0;
    if (entry.number <= last) {
        return;
    }

    // The server drops what a listener does not take in time; the numbers show it.
    if (last > 0 && entry.number > last + 1) {
        soon(loadJournal);
    }

    store.journal.push(entry);
    store.journal.splice(0, store.journal.length - MOST_ENTRIES);
    store.counts.requests++;
    if (entry.fault) {
        store.counts.faulty++;
        soon(loadFaults);
    }

    changed("journal");
}

// It says that something is different and how much there is, not what.
function applySession(session) {
    if (session.requests < store.counts.requests) {
        soon(loadJournal);
    }

    if (session.jobs !== store.jobTotal) {
        soon(loadJobs);
    }

    soon(loadFaults);
    takeSession(session);
}

function trim() {
    if (store.jobs.size > MOST_JOBS) {
        store.jobs.delete(store.jobs.keys().next().value);
    }
}
