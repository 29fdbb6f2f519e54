// How times, counts and requests are written.

const UNITS = [["d", 86400], ["h", 3600], ["min", 60], ["s", 1]];

/** `14:03:22.518` of a time as the API writes it, in UTC as the vendors do. */
export const clockTime = (iso, withMilliseconds = true) => {
    const date = new Date(iso);
    return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(11, withMilliseconds ? 23 : 19);
};

/** `2026-11-27 14:03:22` of a date. */
export const dateTime = (date) => date.toISOString().slice(0, 19).replace("T", " ");

/** `2 h 5 min` of seconds: its two largest units. */
export function duration(seconds) {
    let rest = Math.round(Math.abs(seconds));
    const parts = [];
    for (const [unit, size] of UNITS) {
        const count = Math.floor(rest / size);
        rest -= count * size;
        if (count > 0) {
            parts.push(`${count} ${unit}`);
        }
    }

    return parts.slice(0, 2).join(" ") || "0 s";
}

/** `1 job`, `2 jobs`, `1,000 jobs`. */
export const count = (number, one, many = one + "s") => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

/** `1.2 KB` of bytes. */
export const bytes = (number) => number < 1024 ? `${number} bytes` : number < 1024 * 1024 ? `${(number / 1024).toFixed(1)} KB` : `${(number / 1024 / 1024).toFixed(1)} MB`;

/** What names a job, short enough for a table: the end of a reference tells jobs apart. */
export function jobName(reference, most = 34) {
    const fields = reference.slice(reference.indexOf(":") + 1).split("/").map(decodeURIComponent).filter((field) => field !== "");
    const characters = [...fields.join(" / ")];
    return characters.length <= most ? characters.join("") : "…" + characters.slice(1 - most).join("");
}

/** A request as a command line for a POSIX shell. */
export function curl({ method, path, headers, body }) {
    const parts = ["curl"];
    if (method !== "GET") {
        parts.push("-X", method);
    }

    for (const { key, value } of headers) {
        parts.push("-H", quoted(`${key}: ${value}`));
    }

    if (body) {
        parts.push("--data-raw", quoted(body));
    }

    return [...parts, quoted(location.origin + path)].join(" ");
}

const quoted = (text) => /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
