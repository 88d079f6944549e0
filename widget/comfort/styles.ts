/** How it looks as the child has it, and where the child says so. */
import { book } from "./styles/book.ts";
import { panel } from "./styles/panel.ts";

export const styles: string = book + panel;
