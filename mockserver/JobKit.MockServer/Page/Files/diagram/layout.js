// Where the words of a vendor stand and which arrows lead between them. Reckons only; draws nothing.

const LANES = [
    { title: "Waiting", states: ["pending", "unknown"] },
    { title: "Under way", states: ["running", "paused", "cancelling"] },
    { title: "Over", states: ["succeeded", "partiallySucceeded", "failed", "cancelled", "expired", "unknown"] },
];
const NARROW = 620;
const NODE_HEIGHT = 36;
const NODE_GAP = 11;
const NODE_MOST = 260;
const HEAD = 32;
const PAD = 12;
const GUTTER = 26;

/**
 * Lays a vendor's words out: lanes from left to right (one below the other where there is little room), in each the words one
 * below the other, and arrows where a scenario goes from one word to the next.
 * @returns `{ width, height, lanes, nodes, edges }`; nodes by their word.
 */
export function layOut(words, scenarios, width) {
    const lanes = LANES.map((lane, index) => ({ ...lane, words: inOrder(words.filter((word) => laneOf(word) === index), lane) })).filter((lane) => lane.words.length > 0);
    const nodes = width < NARROW ? down(lanes, width) : across(lanes, width);
    const ordered = lanes.flatMap((lane) => lane.words.map((word) => word.word));
    const edges = edgesOf(scenarios, ordered).map((edge) => ({ ...edge, path: (width < NARROW ? pathDown : pathAcross)(nodes.get(edge.from), nodes.get(edge.to)) }));
    const led = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
    for (const [word, node] of nodes) {
        node.isLoose = !led.has(word);
    }

    return { width, height: Math.max(...lanes.map((lane) => lane.y + lane.height)), lanes, nodes, edges };
}

const laneOf = ({ state, isOver }) => isOver ? 2 : LANES.findIndex((lane) => lane.states.includes(state));

// By state, and among words of one state as the mapping has them: that is the way that jobs go.
const inOrder = (words, { states }) => words.toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state));

function across(lanes, width) {
    const gap = lanes.length > 1 ? Math.min(Math.max(width * 0.09, 56), 130) : 0;
    const laneWidth = (width - gap * (lanes.length - 1)) / lanes.length;
    const tallest = Math.max(...lanes.map((lane) => heightOf(lane)));
    const nodes = new Map();
    lanes.forEach((lane, index) => {
        Object.assign(lane, { x: index * (laneWidth + gap), y: 0, titleX: index * (laneWidth + gap) + PAD + 2, width: laneWidth, height: HEAD + tallest + PAD });
        const nodeWidth = Math.min(laneWidth - 2 * PAD, NODE_MOST);
        const top = HEAD + (tallest - heightOf(lane)) / 2;
        place(nodes, lane, index, lane.x + (laneWidth - nodeWidth) / 2, top, nodeWidth);
    });
    return nodes;
}

function down(lanes, width) {
    const nodes = new Map();
    let y = 0;
    lanes.forEach((lane, index) => {
        Object.assign(lane, { x: 0, y, titleX: GUTTER + PAD, width, height: HEAD + heightOf(lane) + PAD });
        place(nodes, lane, index, GUTTER + PAD, y + HEAD, width - GUTTER - 2 * PAD);
        y += lane.height + NODE_GAP;
    });
    return nodes;
}

const heightOf = (lane) => lane.words.length * (NODE_HEIGHT + NODE_GAP) - NODE_GAP;

const place = (nodes, lane, laneIndex, x, top, width) => lane.words.forEach((word, index) =>
    nodes.set(word.word, { ...word, lane: laneIndex, index, x, y: top + index * (NODE_HEIGHT + NODE_GAP), width, height: NODE_HEIGHT }));

// Back to an earlier word goes only what is made to: such arrows would hide the way.
function edgesOf(scenarios, ordered) {
    const edges = new Map();
    for (const { name, steps } of scenarios) {
        for (let index = 1; index < steps.length; index++) {
            const [from, to] = [steps[index - 1].word, steps[index].word];
            if (ordered.includes(from) && ordered.indexOf(to) > ordered.indexOf(from)) {
                const key = JSON.stringify([from, to]);
                edges.set(key, { from, to, scenarios: [...(edges.get(key)?.scenarios ?? []), name] });
            }
        }
    }

    return [...edges.values()];
}

function pathAcross(from, to) {
    if (from.lane !== to.lane) {
        const [x1, y1, x2, y2] = [from.x + from.width, middle(from), to.x, middle(to)];
        const bend = Math.max((x2 - x1) / 2, 24);
        return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
    }

    return straightDown(from, to) ?? around(from, to, from.x - PAD);
}

const pathDown = (from, to) => straightDown(from, to) ?? around(from, to, GUTTER / 2);

// To the neighbour below, also where a new lane begins in between.
function straightDown(from, to) {
    const isNext = from.lane === to.lane ? to.index === from.index + 1 : false;
    const x = from.x + from.width / 2;
    return isNext ? `M${x} ${from.y + from.height}L${x} ${to.y}` : null;
}

function around(from, to, x) {
    const [y1, y2] = [middle(from), middle(to)];
    const round = Math.min(10, Math.abs(y2 - y1) / 2);
    return `M${from.x} ${y1}L${x + round} ${y1}Q${x} ${y1} ${x} ${y1 + round}L${x} ${y2 - round}Q${x} ${y2} ${x + round} ${y2}L${to.x} ${y2}`;
}

const middle = (node) => node.y + node.height / 2;
