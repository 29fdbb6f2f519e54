// The ten states: a name, a colour (by `data-state`, in the style sheet) and a shape each, so that no one needs the colour.

import { h, s } from "./core/dom.js";

const NAMES = {
    unknown: "Unknown",
    pending: "Pending",
    running: "Running",
    paused: "Paused",
    cancelling: "Cancelling",
    succeeded: "Succeeded",
    partiallySucceeded: "Partly succeeded",
    failed: "Failed",
    cancelled: "Cancelled",
    expired: "Expired",
};

// Drawn in a square of 16; what is filled and what is a line differs as well.
const SHAPES = {
    unknown: [["circle", { class: "line dashed", cx: 8, cy: 8, r: 6.25 }], ["path", { class: "line", d: "M6.3 6.4a1.8 1.8 0 1 1 2.4 1.7c-.5.2-.7.5-.7 1.1v.3M8 11.6v.2" }]],
    pending: [["circle", { class: "line", cx: 8, cy: 8, r: 6.25 }], ["path", { class: "line", d: "M8 4.6V8l2.4 1.6" }]],
    running: [["circle", { class: "fill", cx: 8, cy: 8, r: 7 }], ["path", { class: "ink", d: "M6.4 4.9v6.2L11.4 8z" }]],
    paused: [["rect", { class: "fill", x: 1.5, y: 1.5, width: 13, height: 13, rx: 3 }], ["path", { class: "ink-line", d: "M6.2 5v6M9.8 5v6" }]],
    cancelling: [["path", { class: "line", d: "M8 1.4 14.6 8 8 14.6 1.4 8z" }], ["path", { class: "line", d: "M5.4 8h5.2" }]],
    succeeded: [["circle", { class: "fill", cx: 8, cy: 8, r: 7 }], ["path", { class: "ink-line", d: "m4.8 8.3 2.2 2.2 4.2-4.8" }]],
    partiallySucceeded: [["circle", { class: "line", cx: 8, cy: 8, r: 6.25 }], ["path", { class: "fill", d: "M8 1.75a6.25 6.25 0 0 1 0 12.5z" }], ["path", { class: "line", d: "m3.6 8.4 1.5 1.5 1.7-2" }]],
    failed: [["path", { class: "fill", d: "M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" }], ["path", { class: "ink-line", d: "m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" }]],
    cancelled: [["circle", { class: "line", cx: 8, cy: 8, r: 6.25 }], ["path", { class: "line", d: "m3.8 12.2 8.4-8.4" }]],
    expired: [["path", { class: "line", d: "M3.5 1.5h9M3.5 14.5h9M4.6 1.8c0 4 3.4 4 3.4 6.2s-3.4 2.2-3.4 6.2M11.4 1.8c0 4-3.4 4-3.4 6.2s3.4 2.2 3.4 6.2" }]],
};

export const STATES = Object.keys(NAMES);

export const stateName = (state) => NAMES[state] ?? NAMES.unknown;

/** The shapes of a state, to be put into an SVG. */
export const stateShapes = (state) => (SHAPES[state] ?? SHAPES.unknown).map(([tag, attributes]) => s(tag, attributes));

export const stateIcon = (state) => s("svg", { class: "state-icon", viewBox: "0 0 16 16", "aria-hidden": "true", "data-state": state }, stateShapes(state));

/** What a job says: its state and the vendor's word; or, where the answer is no status, just what it is. */
export const stateAndWord = (state, word, vendor) => h("span", { class: "says" },
    state === "unknown" && !vendor?.words.some((one) => one.word === word) ? h("span", { class: "chip no-status", title: "no documented word" }, word) : [stateChip(state), h("code", null, word)]);

/** A state as a small label: its shape and its name. */
export const stateChip = (state) => h("span", { class: "chip state", "data-state": state }, stateIcon(state), stateName(state));
