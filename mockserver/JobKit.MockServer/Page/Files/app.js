// The page: begins here. `core/` serves all, `server/` keeps the store in step with the server, each other folder is a feature.

import { ALL, route, watch } from "./core/route.js";
import { h, put, say } from "./core/dom.js";
import { on, store, vendorOf } from "./core/store.js";
import { watchKeys } from "./core/shortcuts.js";
import { watchTheme } from "./core/theme.js";
import { connect, follow, listen } from "./server/live.js";
import { loadJobs, soon } from "./server/lists.js";
import { showNavigation } from "./vendors/navigation.js";
import { showPlace, VIEWS } from "./vendors/place.js";
import { showClock } from "./clock/clock.js";
import { showSwitcher } from "./sessions/switcher.js";

const main = document.getElementById("main");
let shown = { key: "", stop: null };

watch();
watchTheme();
watchKeys();
showNavigation(document.getElementById("vendors"));
showSwitcher(document.getElementById("session"));
showClock(document.getElementById("clock"));
document.getElementById("skip").addEventListener("click", (event) => {
    event.preventDefault();
    main.focus();
});
on(["connection"], showConnection);
on(["route", "vendors"], showMain);
on(["route"], follow);
listen();

// Only another vendor, view or session makes the content anew; everything else changes in place.
function showMain() {
    if (store.vendors.length === 0 && store.findings.length === 0 && !store.isLoaded) {
        return;
    }

    const vendor = vendorOf(route.vendor);
    if (route.vendor !== ALL && !vendor) {
        stop("missing");
        put(main, h("h1", null, "No such vendor"), h("p", null, `The server plays no vendor '${route.vendor}'. Choose one of the list.`));
        return;
    }

    const views = VIEWS.filter((view) => view.isFor(vendor));
    const view = views.find((one) => one.name === route.view) ?? views[0];
    const key = [route.vendor, view.name, route.session, vendor && JSON.stringify(vendor)].join("\n");
    if (key !== shown.key) {
        const isElsewhere = shown.vendor !== undefined && shown.vendor !== route.vendor;
        const hadFocus = main.contains(document.activeElement);
        const end = stop(key);
        shown.vendor = route.vendor;
        showPlace(main, vendor, views, view, end.signal);
        if (isElsewhere) {
            scrollTo(0, 0);
            if (vendor && store.jobTotal > store.jobs.size) {
                soon(loadJobs);
            }
        }

        // What had the focus may be gone; the heading of the new content is the best place then.
        if (hadFocus && !main.contains(document.activeElement)) {
            (main.querySelector("[aria-current=page]") ?? main).focus();
        }
    }

    document.title = `${vendor?.title ?? "All vendors"}: ${view.title} · JobKit mock server`;
}

function stop(key) {
    shown.stop?.abort();
    shown = { ...shown, key, stop: new AbortController() };
    return shown.stop;
}

function showConnection() {
    const isLost = store.connection === "lost";
    const label = document.getElementById("connection");
    say(label, { connecting: "Connecting …", live: "Live", lost: "Not connected" }[store.connection]);
    label.dataset.connection = store.connection;
    const banner = document.getElementById("banner");
    if (banner.hidden === isLost) {
        banner.hidden = !isLost;
        put(banner, isLost && [
            h("p", null, h("strong", null, "The server is gone."), " What you see is how it was. As soon as it is back, the page catches up by itself."),
            h("button", { type: "button", onclick: connect }, "Try now"),
        ]);
    }
}
