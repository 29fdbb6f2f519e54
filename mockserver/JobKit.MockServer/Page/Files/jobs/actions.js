// What can be done to a job.

import { h } from "../core/dom.js";
import { attempt, notice, trouble } from "../core/announce.js";
import { cancelJob, forgetJob, getPoll, setScenario, stepJob } from "../server/api.js";
import { failingScenario } from "../scenarios/failing.js";

// Browsers set these themselves and let no script do it.
const FORBIDDEN = /^(cookie|host|origin|user-agent|accept-encoding)$/i;

/** The buttons of a row. Those that make no sense for a job that is over say so by their data. */
export const actionButtons = (job, vendor) => [
    button("Poll", job, "Asks for the job once, as a client of the vendor does", () => poll(job)),
    button("Step", job, "Moves the job on by one step", () => stepJob(job.reference), { "data-while-on-the-way": true }),
    vendor && button("Fail", job, "Makes the job fail at once", () => fail(job, vendor), { "data-while-open": true }),
    button("Cancel", job, "Cancels the job as the vendor would", () => cancelJob(job.reference), { "data-while-open": true }),
    button("Forget", job, "Forgets the job; it begins anew when it is asked for again", () => forgetJob(job.reference)),
];

/** Makes a job fail at once: the next poll says so, whatever drives the job. */
export const fail = (job, vendor) => setScenario(job.reference, failingScenario(vendor), "at-once");

const button = (label, job, title, action, attributes) =>
    h("button", { type: "button", class: "small", title, "aria-label": `${label} ${job.reference}`, onclick: () => attempt(action), ...attributes }, label);

/** Asks the mock server for the job as a client of the vendor does. */
async function poll(job) {
    const { method, path, headers, body } = await getPoll({ job: job.reference });
    try {
        const answer = await fetch(path, { method, headers: headers.filter(({ key }) => !FORBIDDEN.test(key)).map(({ key, value }) => [key, value]), body, credentials: "omit" });
        const fault = answer.headers.get("JobKit-Fault");
        notice(`Polled: ${answer.status}${fault ? `, after ${fault}` : ""}.`);
        await answer.body?.cancel();
    } catch {
        trouble("Polled: the connection broke before there was an answer.");
    }
}
