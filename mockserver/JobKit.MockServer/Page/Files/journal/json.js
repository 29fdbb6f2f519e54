// Sets JSON out for reading, piece by piece of the text that was sent: numbers too large for a browser, members that are there
// twice and escapes stay as they are.

const PIECE = /\s+|[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b/y;
const MOST = 200_000;

/** The pieces of a JSON text with line breaks and blanks between them, `{ kind, text }`; null where it is no JSON, or too long to set out. */
export function tokensOf(text) {
    if (text.length > MOST || !isJson(text)) {
        return null;
    }

    const pieces = piecesOf(text);
    const tokens = [];
    let depth = 0;
    const line = () => tokens.push({ text: "\n" + "  ".repeat(depth) });
    pieces.forEach((piece, index) => {
        const [before, after] = [pieces[index - 1], pieces[index + 1]];
        if ("}]".includes(piece)) {
            depth--;
            if (!"{[".includes(before)) {
                line();
            }

            tokens.push({ text: piece });
        } else if ("{[".includes(piece)) {
            depth++;
            tokens.push({ text: piece });
            if (!"}]".includes(after)) {
                line();
            }
        } else if (piece === ",") {
            tokens.push({ text: piece });
            line();
        } else if (piece === ":") {
            tokens.push({ text: ": " });
        } else {
            tokens.push({ kind: kindOf(piece, after), text: piece });
        }
    });
    return tokens;
}

function piecesOf(text) {
    const pieces = [];
    for (PIECE.lastIndex = 0; PIECE.lastIndex < text.length;) {
        const piece = PIECE.exec(text)[0];
        if (piece.trim()) {
            pieces.push(piece);
        }
    }

    return pieces;
}

function isJson(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null;
    } catch {
        return false;
    }
}

const kindOf = (piece, after) => piece[0] === '"' ? (after === ":" ? "name" : "text") : /^[-\d]/.test(piece) ? "number" : "word";
