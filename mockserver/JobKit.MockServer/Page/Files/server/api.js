// The control API, one function an entry. Every call is about the session that the page shows, unless it names another.

import { route } from "../core/route.js";

const PATIENCE = 20000;

/** The server said no, or nothing: the message says why and what mends it. */
export class ApiError extends Error {
    constructor(message, status = 0) {
        super(message);
        this.status = status;
    }
}

export const getVendors = () => get("vendors");
export const getSessions = () => get("sessions");
export const getSession = (name = route.session) => get(`sessions/${encodeURIComponent(name)}`);
export const createSession = (wanted) => post("sessions", wanted);
export const changeSession = (name, change) => call("PATCH", `sessions/${encodeURIComponent(name)}`, null, change);
export const deleteSession = (name) => call("DELETE", `sessions/${encodeURIComponent(name)}`);

export const stopClock = () => post("clock/stop");
export const startClock = () => post("clock/start");
export const advanceClock = (by) => post("clock/advance", { by });

export const getJobs = (provider = null) => get("jobs", { provider, limit: 1000 });
export const createJob = (wanted) => post("jobs", wanted);
export const stepJob = (job) => post("jobs/step", { job });
export const cancelJob = (job) => post("jobs/cancel", { job });
export const setScenario = (job, scenario, drive = null) => post("jobs/scenario", { job, scenario, drive });
export const forgetJob = (job) => call("DELETE", "jobs", { job });
export const forgetJobs = () => call("DELETE", "jobs");
export const getPoll = (query) => get("jobs/poll", query);

export const getFaultKinds = () => get("faults/kinds");
export const getFaults = () => get("faults");
export const addFault = (rule) => post("faults", rule);
export const removeFault = (id) => call("DELETE", `faults/${encodeURIComponent(id)}`);

export const getJournal = () => get("journal", { limit: 1000 });
export const clearJournal = () => call("DELETE", "journal");
export const checkPolling = () => post("journal/verify", { polling: {} });

/** The address of the stream of events. */
export const eventsOf = (session) => `/_jobkit/events?session=${encodeURIComponent(session)}`;

const get = (path, query) => call("GET", path, query);

const post = (path, body = {}) => call("POST", path, null, body);

async function call(method, path, query, body) {
    const parameters = new URLSearchParams({ session: route.session });
    for (const [name, value] of Object.entries(query ?? {})) {
        if (value !== null) {
            parameters.set(name, value);
        }
    }

    const answer = await sent(`/_jobkit/${path}?${parameters}`, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(PATIENCE) });
    if (answer.ok) {
        return answer.status === 204 ? null : answer.json();
    }

    const problem = await answer.json().catch(() => ({}));
    throw new ApiError(problem.detail ?? problem.title ?? `The server answered with ${answer.status}.`, answer.status);
}

async function sent(address, options) {
    try {
        return await fetch(address, options);
    } catch {
        throw new ApiError("The server does not answer.");
    }
}
