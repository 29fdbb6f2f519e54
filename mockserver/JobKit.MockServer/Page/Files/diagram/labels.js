// Fits a word into a node: SVG breaks no lines by itself.

const PER_CHARACTER = 7.3;
const BREAKS = /(?<=[\s_\-.,/=])|(?<=[a-z])(?=[A-Z])/;

/** One or two lines of text for the room that there is; what does not fit ends in an ellipsis. */
export function linesOf(text, room) {
    const most = Math.max(Math.floor(room / PER_CHARACTER), 4);
    const characters = [...text];
    if (characters.length <= most) {
        return [text];
    }

    let first = "";
    for (const part of text.split(BREAKS)) {
        if ([...(first + part).trimEnd()].length > most) {
            break;
        }

        first += part;
    }

    first ||= characters.slice(0, most).join("");
    const rest = [...text.slice(first.length)];
    return [first, rest.length <= most ? rest.join("") : rest.slice(0, most - 1).join("") + "…"];
}
