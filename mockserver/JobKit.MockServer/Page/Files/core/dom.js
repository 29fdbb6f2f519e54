// Makes elements. Whatever is put in stays text: nothing in the page turns a string into HTML.

const SVG = "http://www.w3.org/2000/svg";
const PROPERTIES = new Set(["value", "checked", "disabled", "hidden", "open", "selected"]);
const kept = new WeakMap();

/** An HTML element. Attributes that are null or false are left out, `onclick` and its like are listeners. */
export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);

/** An SVG element. */
export const s = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

export function set(element, name, value) {
    if (name.startsWith("on")) {
        element.addEventListener(name.slice(2), value);
    } else if (PROPERTIES.has(name)) {
        element[name] = value;
    } else if (value === null || value === undefined || value === false) {
        element.removeAttribute(name);
    } else {
        element.setAttribute(name, value === true ? "" : value);
    }
}

/** Sets an element's text; leaves it alone where it says so already, so that screen readers stay calm. */
export function say(element, text) {
    if (element.textContent !== text) {
        element.textContent = text;
    }
}

/** Replaces what is in an element. */
export function put(element, ...children) {
    element.replaceChildren(...flat(children));
    return element;
}

/**
 * Keeps one child for each item, in their order: makes those that are new, drops those that are gone, and touches no other,
 * so that focus and scrolling stay where they are.
 */
export function keep(parent, items, keyOf, make, update) {
    const before = kept.get(parent) ?? new Map();
    const now = new Map();
    let next = parent.firstElementChild;
    for (const item of items) {
        const key = keyOf(item);
        const child = before.get(key) ?? make(item);
        before.delete(key);
        now.set(key, child);
        update?.(child, item);
        if (child === next) {
            next = next.nextElementSibling;
        } else {
            parent.insertBefore(child, next);
        }
    }

    for (const gone of before.values()) {
        gone.remove();
    }

    kept.set(parent, now);
}

function fill(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes ?? {})) {
        set(element, name, value);
    }

    element.append(...flat(children));
    return element;
}

const flat = (children) => children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
