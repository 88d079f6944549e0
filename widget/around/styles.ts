/** How it looks around the text. */
import { after } from "./styles/after.ts";
import { controls } from "./styles/controls.ts";
import { pictures } from "./styles/pictures.ts";
import { tools } from "./styles/tools.ts";

export const styles: string = pictures + controls + after + tools;
