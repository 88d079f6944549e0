/**
 * The page of one situation. `?lang=ar` or `es` changes the widget's language, `?colours=dark`, `light`,
 * `sepia` or `contrast` what the child has set in this tab.
 */
import { keepSettings, type Settings } from "../../widget/around/settings.ts";
import { SITUATIONS } from "./situations.ts";
import { hasty, standIn } from "./stand-in.ts";

const { plan, act } = SITUATIONS[document.body.dataset["situation"]!]!;
const query = new URLSearchParams(location.search);
const stage = document.querySelector<HTMLElement>(".stage")!;

const lang = query.get("lang");
if (lang) {
  stage.lang = lang;
  stage.dir = lang === "ar" ? "rtl" : "ltr";
}
const colours = query.get("colours") as Settings["colours"];
if (colours) keepSettings({ colours });

if (plan) standIn(plan);
await customElements.whenDefined("story-stream");
const story = document.querySelector("story-stream")!;
if (plan?.start) story.clock = hasty;
act?.(story);
