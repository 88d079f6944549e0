/** The demo page: a story that tells itself, the tag it is made with, and what the service sends. */
import type { StoryStream } from "../widget/define.ts";
import {
  addressOf,
  clearWords,
  FOR_A_NEW_STORY,
  readControls,
  restoreControls,
  watchControls,
} from "./controls.ts";
import { watchCopyButtons } from "./copy.ts";
import { EventLog } from "./log.ts";
import { type Attributes, curlLine, tagPieces } from "./markup.ts";

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
};

const story: StoryStream = document.querySelector("story-stream")!;
const log = new EventLog(
  byId("events") as HTMLDetailsElement,
  byId("rows"),
  byId("log"),
  byId("figures"),
);

restoreControls(new URLSearchParams(location.search));
let now = readControls();
/** What the story on the page was begun with; null while none is known. */
let begun: Attributes | null = now.autostart ? now : null;

/** Gives the tag its attributes. The element is the tag that is shown, no more and no less. */
function dress(): void {
  const { autostart, ...values } = now;
  for (const [name, value] of Object.entries(values)) {
    if (value) story.setAttribute(name, value);
    else story.removeAttribute(name);
  }
  story.toggleAttribute("autostart", autostart);
}

/** @param before the attributes that were shown until now; what differs lights up for a moment */
function showCode(before: Attributes): void {
  const pieces = tagPieces(location.origin, now).map(({ kind, text, of }) => {
    const span = document.createElement("span");
    span.textContent = text;
    span.className = kind;
    const fresh = of && of in now &&
      now[of as keyof Attributes] !== before[of as keyof Attributes];
    if (fresh) span.classList.add("fresh");
    return span;
  });
  byId("code").replaceChildren(...pieces);
  byId("curl").textContent = curlLine(location.origin, now);
}

/** Says whether the story on the page is the tag's, and what only a new story would take up. */
function showStanding(): void {
  const changed = FOR_A_NEW_STORY.filter((name) => begun && begun[name] !== now[name]);
  const list = new Intl.ListFormat("en-GB").format(changed);
  const standing = !begun
    ? "The next story will be told with this tag."
    : changed.length
    ? `This story goes on as it is. A new one takes the new ${list}.`
    : "The story is told with this tag.";
  // Set anew, the same words would be spoken at every letter that is typed.
  if (byId("standing").textContent !== standing) byId("standing").textContent = standing;
  byId("anew").classList.toggle("due", changed.length > 0);
}

function changed(): void {
  const before = now;
  now = readControls();
  dress();
  showCode(before);
  showStanding();
  history.replaceState(null, "", addressOf(now));
}

/** Who tells, in a sentence. */
function showTeller(teller: unknown): void {
  byId("teller").textContent = teller === "model"
    ? "A model. Each sentence passes the safety gates first, and each new chapter is a new request."
    : "The built-in storybook: tales written by hand that branch with every choice. No key, no cost.";
}

dress();
showCode(now);
showStanding();
watchControls(changed);
watchCopyButtons((what) => what === "log" ? log.text : byId(what).textContent ?? "");

story.addEventListener("story-event", ({ detail }) => {
  byId("none").hidden = true;
  log.add(detail);
  const data = detail.data as Record<string, unknown>;
  if (detail.type !== "node_event" || data["node"] !== "workflow") return;
  if (data["status"] !== "started") return;
  begun ??= now;
  showTeller(data["storyteller"]);
  showStanding();
  document.documentElement.dataset["theme"] = `${data["theme"]}`;
});
story.addEventListener("story-start", () => {
  begun = now;
  showStanding();
});
story.addEventListener("story-ask", ({ detail }) => {
  if (detail.to === "forget") closed();
});

// Words of distress stay nowhere: not in the tag, nor in the page's address.
story.addEventListener("story-distress", () => {
  clearWords();
  changed();
  closed();
});

/** The book is closed: what comes next is told with the tag as it is now. */
function closed(): void {
  begun = null;
  showStanding();
}

byId("anew").addEventListener("click", () => {
  story.scrollIntoView({ block: "nearest" });
  story.forget();
  closed();
  // Without a theme the child picks one on the cover.
  if (now.theme) story.start();
});
byId("wrap").addEventListener("change", ({ currentTarget }) => {
  byId("rows").classList.toggle("wrapped", (currentTarget as HTMLInputElement).checked);
});

fetch("/ready").then((answer) => answer.json()).then(
  ({ storyteller }) => showTeller(storyteller),
  () => {/* The first event says it too. */},
);
