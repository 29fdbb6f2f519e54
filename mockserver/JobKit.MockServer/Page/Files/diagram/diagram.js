// A vendor's words as a diagram: coloured by our states, with the jobs that are at each word, and a dot for each that moves on.

import { href, note, route } from "../core/route.js";
import { h, keep, put, s, say, set } from "../core/dom.js";
import { on, store } from "../core/store.js";
import { count } from "../core/format.js";
import { stateChip, stateName, stateShapes } from "../states.js";
import { moves } from "../server/happenings.js";
import { layOut } from "./layout.js";
import { linesOf } from "./labels.js";
import { travel } from "./motion.js";

const SETTING = "jobkit.diagram";
const ROOM_FOR_ICON = 38;
const ROOM_FOR_COUNT = 44;

export function showDiagram(section, vendor, signal) {
    const stage = h("div", { class: "stage" });
    const elsewhere = h("p", { class: "elsewhere", hidden: true });
    const legend = h("p", { class: "legend" }, [...new Set(vendor.words.map((word) => word.state))].map(stateChip));
    const box = h("details", { open: localStorage.getItem(SETTING) !== "closed", ontoggle: () => localStorage.setItem(SETTING, box.open ? "open" : "closed") },
        h("summary", null, "States and where the jobs are"), stage, h("div", { class: "legends" }, legend, elsewhere));
    put(section, box);

    // What moved while another vendor was shown is no news here.
    moves.length = 0;
    let drawn = null;
    const draw = () => {
        const width = Math.floor(stage.clientWidth);
        if (width > 0 && width !== drawn?.width) {
            drawn = drawing(layOut(vendor.words, vendor.scenarios, width), vendor);
            legend.classList.toggle("with-loose", [...drawn.nodes.values()].some((node) => node.isLoose));
            put(stage, drawn.svg);
            update(new Set(["jobs"]));
        }
    };
    const update = (topics) => {
        if (!drawn) {
            return;
        }

        showCounts(drawn, vendor, elsewhere);
        showPath(drawn, vendor);
        if (topics.has("jobs")) {
            travel(drawn, vendor.name, moves.splice(0));
        }
    };
    const watch = new ResizeObserver(draw);
    watch.observe(stage);
    signal.addEventListener("abort", () => watch.disconnect());
    on(["jobs", "route"], update, signal);
    draw();
}

function drawing(layout, vendor) {
    const dots = s("g", { class: "dots", "aria-hidden": "true" });
    const edges = layout.edges.map((edge) => ({ ...edge, element: s("path", { class: "edge", d: edge.path, "marker-end": "url(#arrow)" }) }));
    const nodes = new Map([...layout.nodes].map(([word, node]) => [word, { ...node, element: nodeOf(node) }]));
    const svg = s("svg", { class: "diagram", width: layout.width, height: layout.height, viewBox: `0 0 ${layout.width} ${layout.height}`, role: "group", "aria-label": `State diagram of ${vendor.title}` },
        s("defs", null, s("marker", { id: "arrow", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 9, markerHeight: 9, markerUnits: "userSpaceOnUse", orient: "auto" }, s("path", { class: "arrow", d: "M0 0.5 7.5 4 0 7.5z" }))),
        layout.lanes.map((lane) => s("g", { class: "lane", "aria-hidden": "true" }, s("rect", { x: lane.x, y: lane.y, width: lane.width, height: lane.height, rx: 12 }), s("text", { x: lane.titleX, y: lane.y + 21 }, lane.title))),
        s("g", { "aria-hidden": "true" }, edges.map((edge) => edge.element)),
        [...nodes.values()].map((node) => node.element),
        dots);
    return { ...layout, svg, edges, nodes, dots };
}

function nodeOf(node) {
    const lines = linesOf(node.word, node.width - ROOM_FOR_ICON - ROOM_FOR_COUNT);
    const first = node.height / 2 + (lines.length === 1 ? 4 : -3);
    const choose = () => note({ word: route.word === node.word ? null : node.word });
    return s("g", {
        class: node.isLoose ? "node loose" : "node", "data-state": node.state, "data-word": node.word, transform: `translate(${node.x} ${node.y})`, role: "button", tabindex: "0",
        onclick: choose,
        onkeydown: (event) => {
            if (event.key === "Enter" || event.key === " ") {
                event.preventDefault();
                choose();
            }
        },
    },
    s("title", null, node.word),
    s("rect", { class: "body", width: node.width, height: node.height, rx: 9 }),
    s("g", { class: "state-icon", "data-state": node.state, transform: `translate(12 ${node.height / 2 - 8})` }, stateShapes(node.state)),
    lines.map((line, index) => s("text", { class: "word", x: ROOM_FOR_ICON, y: first + index * 14 }, line)),
    " ",
    s("g", { class: "jobs", transform: `translate(${node.width - 24} ${node.height / 2})` }, s("rect", { x: -16, y: -10, width: 32, height: 20, rx: 10 }), s("text", { "text-anchor": "middle", y: 4 })));
}

function showCounts(drawn, vendor, elsewhere) {
    const jobs = new Map();
    for (const job of store.jobs.values()) {
        if (job.provider === vendor.name) {
            jobs.set(job.word, (jobs.get(job.word) ?? 0) + 1);
        }
    }

    for (const [word, { element, state }] of drawn.nodes) {
        const many = jobs.get(word) ?? 0;
        jobs.delete(word);
        element.classList.toggle("has-jobs", many > 0);
        say(element.querySelector(".jobs text"), many > 999 ? "999+" : String(many));
        set(element, "aria-pressed", String(route.word === word));
        set(element, "aria-label", `${word} ${count(many, "job")}: ${stateName(state)}. Show only these.`);
    }

    elsewhere.hidden = jobs.size === 0;
    if (jobs.size > 0 && elsewhere.childElementCount === 0) {
        put(elsewhere, h("span", null, "Beside its documented words:"), h("span", { class: "elsewhere-list" }));
    }

    if (jobs.size > 0) {
        keep(elsewhere.lastElementChild, [...jobs], ([word]) => word, ([word]) => h("button", { type: "button", class: "small", onclick: () => { location.hash = href({ view: "jobs", word }); } }), (button, [word, many]) => say(button, `${word} ${many}`));
    }
}

// The way of the scenario that is chosen stands out.
function showPath(drawn, vendor) {
    const scenario = vendor.scenarios.find((one) => one.name === route.scenario);
    const steps = new Set(scenario?.steps.map((step) => step.word));
    drawn.svg.classList.toggle("with-path", Boolean(scenario));
    for (const [word, { element }] of drawn.nodes) {
        element.classList.toggle("on-path", steps.has(word));
    }

    for (const { element, scenarios } of drawn.edges) {
        element.classList.toggle("on-path", scenarios.includes(route.scenario));
    }
}
