// What is out of the ordinary with a request.

import { h } from "../core/dom.js";

export const marksOf = (entry) => [
    entry.fault && h("span", { class: "chip mark-fault" }, `fault: ${entry.fault}`),
    entry.retryAfter && h("span", { class: "chip mark-wait" }, `Retry-After ${entry.retryAfter}`),
    !entry.provider && h("span", { class: "chip mark-fault" }, "no such vendor"),
];
