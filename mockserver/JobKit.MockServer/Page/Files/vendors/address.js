// The address that stands for a vendor's.

import { route } from "../core/route.js";

/** What leads into the session at hand. */
export const sessionPrefix = () => route.session === "default" ? "" : `/s/${route.session}`;

/** The base address that a client of the vendor is given, in the session at hand. */
export const addressOf = (vendor) => location.origin + sessionPrefix() + vendor.address;
