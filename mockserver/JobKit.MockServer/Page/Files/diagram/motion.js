// A dot for each job that moves on, along the arrow between its words where there is one. None where motion is not wanted.

import { s } from "../core/dom.js";

const MOST = 24;
const TIME = 700;
const SAMPLES = 14;

export function travel(drawn, provider, moves) {
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    for (const move of moves) {
        const to = drawn.nodes.get(move.to);
        if (move.provider !== provider || !to) {
            continue;
        }

        arrive(to.element, isCalm);
        const from = drawn.nodes.get(move.from);
        if (from && !isCalm && drawn.dots.childElementCount < MOST) {
            send(drawn, from, to, move.state);
        }
    }
}

function send(drawn, from, to, state) {
    const dot = s("circle", { class: "dot", "data-state": state, r: 6 });
    drawn.dots.append(dot);
    const edge = drawn.edges.find((one) => one.from === from.word && one.to === to.word)?.element;
    const points = edge ? along(edge) : [center(from), center(to)];
    const motion = dot.animate(points.map(([x, y]) => ({ transform: `translate(${x}px, ${y}px)` })), { duration: TIME, easing: "ease-in-out" });
    motion.finished.catch(() => {}).then(() => dot.remove());
}

function along(edge) {
    const length = edge.getTotalLength();
    return Array.from({ length: SAMPLES + 1 }, (_, index) => {
        const { x, y } = edge.getPointAtLength(length * index / SAMPLES);
        return [x, y];
    });
}

function arrive(element, isCalm) {
    if (!isCalm) {
        element.querySelector(".body").animate([{ strokeWidth: "4px" }, { strokeWidth: "1.5px" }], { duration: TIME * 1.6, easing: "ease-out" });
    }
}

const center = (node) => [node.x + node.width / 2, node.y + node.height / 2];
