// Requests to copy: how a client asks this server for a job of the vendor, and how it makes the job fail.

import { h, put } from "../core/dom.js";
import { route } from "../core/route.js";
import { copyable } from "../core/copy.js";
import { curl } from "../core/format.js";
import { attempt } from "../core/announce.js";
import { getPoll } from "../server/api.js";
import { failingScenario } from "../scenarios/failing.js";
import { sessionPrefix } from "./address.js";

/** Shows them; of the job with that reference, or of one that does not exist yet. */
export async function showTrial(element, vendor, job = null) {
    const poll = await attempt(() => getPoll(job ? { job } : { provider: vendor.name }));
    if (!poll) {
        return;
    }

    const failing = { ...poll, headers: [...poll.headers, { key: "Prefer", value: `scenario=${failingScenario(vendor)}` }] };
    element.classList.add("trial");
    put(element,
        h("h2", null, "Try it"),
        h("p", null, job ? "Asks for the job:" : "Asks for a job. It begins with the first request, and each further one sees its next word:"),
        copyable(curl(poll), "the request"),
        h("p", null, "The same job, made to fail with one header:"),
        copyable(curl(failing), "the request that makes the job fail"),
        sessionPrefix() && h("p", { class: "muted" }, `Both belong to the session '${route.session}', which stands in the path.`));
}
