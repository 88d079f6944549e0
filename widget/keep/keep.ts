/** The story to take along, on this device only: with the hero's name. Each way says what came of it. */
export { copy } from "./copy.ts";
export { print } from "./print.ts";
export { save } from "./save.ts";
