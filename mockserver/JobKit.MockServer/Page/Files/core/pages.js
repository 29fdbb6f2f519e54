// A table of which only a part is in the document, however long the list is: so a thousand rows cost no more than fifty.

import { h, keep, put, say } from "./dom.js";

const ROWS = 50;

/**
 * A table with its pages.
 * @param caption What the table is, for screen readers.
 * @param titles The titles of its columns; `{ title, class }` where one has a class.
 * @returns `{ element, body, show(items, keyOf, make, update) }`; `show` puts the present page of the items in.
 */
export function pagedTable(caption, titles) {
    let page = 0;
    let again = () => {};
    const body = h("tbody");
    const turn = (by) => () => {
        page += by;
        again();
    };
    const back = h("button", { type: "button", class: "small", onclick: turn(-1) }, "← Newer");
    const on = h("button", { type: "button", class: "small", onclick: turn(1) }, "Older →");
    const where = h("span", { class: "muted" });
    const pages = h("div", { class: "pages", role: "group", "aria-label": `Pages of ${caption}` }, back, where, on);
    const element = h("div", null,
        h("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": caption },
            h("table", null,
                h("caption", { class: "unseen" }, caption),
                h("thead", null, h("tr", null, titles.map((title) => h("th", { scope: "col", class: title.class }, title.title ?? title)))),
                body)),
        pages);
    const show = (items, keyOf, make, update) => {
        again = () => show(items, keyOf, make, update);
        const last = Math.max(Math.ceil(items.length / ROWS) - 1, 0);
        page = Math.min(Math.max(page, 0), last);
        const from = page * ROWS;
        keep(body, items.slice(from, from + ROWS), keyOf, make, update);
        pages.hidden = last === 0;
        [back.disabled, on.disabled] = [page === 0, page === last];
        say(where, `${from + 1} to ${Math.min(from + ROWS, items.length)} of ${items.length.toLocaleString("en")}`);
    };
    return { element, body, show, first: () => { page = 0; } };
}

/** A heading and what to do, where a list is empty. */
export const emptiness = (title, ...content) => h("div", { class: "empty" }, h("h2", null, title), put(h("div"), ...content));
