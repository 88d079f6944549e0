/** How the widget looks: a page of a picture book. */
import { colours } from "./styles/colours.ts";
import { foot } from "./styles/foot.ts";
import { frame } from "./styles/frame.ts";
import { text } from "./styles/text.ts";

export const styles: string = colours + frame + text + foot;
