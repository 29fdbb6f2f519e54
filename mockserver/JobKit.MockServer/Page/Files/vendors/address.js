// The address that stands for a vendor's.

import { store } from "../core/store.js";

/** The base address that a client of the vendor is given, in the session at hand. */
export const addressOf = (vendor) => location.origin + (store.session?.prefix ?? "") + vendor.address;
