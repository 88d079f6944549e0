/** Every situation of the widget: its page, its tag, and how it comes about. */
import type { StoryStream } from "../../widget/define.ts";
import type { Plan } from "./stand-in.ts";

export interface Situation {
  title: string;
  /** What stands there, and what a child can do: one sentence. */
  text: string;
  /** The tag's attributes, beside the site. */
  tag: string;
  /** Where the real service would not do so: how it is stood in for. */
  plan?: Plan;
  /** What its page does with the tag, as a page may. */
  act?(story: StoryStream): void;
  /** Stands in the widget once the situation is reached. */
  sign: string;
}

/** Takes the first way on at the end of each chapter, of the first only or with a wish if so told. */
const choose = (story: StoryStream, { wish = "", once = false } = {}): void =>
  story.addEventListener("story-complete", ({ detail: { choices: [first] } }) => {
    if (first) story.choose(first.id, wish);
  }, { once });

/** What a child writes on the cover, and begins with. */
const begin = (story: StoryStream, words = ""): void => {
  story.pick(words);
  story.start();
};

/** Loads the page again in the second chapter; once, since the tab remembers the story then. */
function loadAgain(story: StoryStream): void {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (entry?.type === "reload") return;
  choose(story, { once: true });
  story.addEventListener("story-sentence", ({ detail }) => {
    if (detail.chapter < 2) return;
    story.pause();
    location.reload();
  });
}

const AT_ONCE = 'theme="bedtime" pace="0" autostart';
const CARD = ".after[role=alert] h2";

export const SITUATIONS: Record<string, Situation> = {
  cover: {
    title: "The cover",
    text: "No theme is set: a child picks a picture or writes what it would like, and begins.",
    tag: 'hero="Mia"',
    sign: ".themes",
  },
  "cover-of-a-theme": {
    title: "The cover of a theme",
    text: "The page has set the theme: a child only begins.",
    tag: 'theme="ocean"',
    sign: ".cover .big",
  },
  connecting: {
    title: "On the way",
    text:
      "The story was asked for, and no answer has come yet: the button says so, and a child waits.",
    tag: 'theme="ocean" autostart',
    plan: { start: "silence" },
    sign: ".big[aria-busy=true]",
  },
  beginning: {
    title: "Before the first word",
    text:
      "The chapter has begun and no word has come yet: what is being done is said, and a child waits.",
    tag: 'theme="space" autostart',
    plan: { events: 4 },
    sign: ".note i",
  },
  telling: {
    title: "A story is told",
    text: "Words come at reading pace: a child reads along, or has all shown that has arrived.",
    tag: 'theme="space" autostart',
    sign: ".text span",
  },
  waiting: {
    title: "No word comes for a while",
    text: "The storyteller has paused in the middle: a child reads again what is there, and waits.",
    tag: 'theme="animals" pace="0" autostart',
    plan: { events: 12 },
    sign: ".text p:nth-child(2) span",
  },
  choices: {
    title: "The ways on",
    text: "The chapter is told: a child takes one of the ways on, and may write a wish first.",
    tag: 'theme="animals" pace="0" wishes autostart',
    sign: ".choice",
  },
  end: {
    title: "The end",
    text: "The story is over: a child begins another, or sees how it might have gone.",
    tag: AT_ONCE,
    act: (story) => choose(story),
    sign: "section:nth-child(3) .after",
  },
  "theme-refused": {
    title: "Not a theme for us",
    text: "What was asked for is no story for children: a child begins another one.",
    tag: 'theme="a gun fight" autostart',
    sign: CARD,
  },
  "wish-refused": {
    title: "Not a wish for us",
    text:
      "The wish is no story for children; the story stands as it was, and a child chooses again.",
    tag: `${AT_ONCE} wishes`,
    act: (story) => choose(story, { wish: "they get real guns" }),
    sign: CARD,
  },
  offline: {
    title: "No connection",
    text:
      "The device is offline: a child tries again, or the story goes on by itself when it is back.",
    tag: 'theme="friendship"',
    plan: { start: "offline" },
    act: (story) => begin(story),
    sign: CARD,
  },
  resumed: {
    title: "After a reload",
    text: "The page was loaded again in mid-story: all is there as it was, and a child goes on.",
    tag: 'theme="mystery" pace="0" autostart',
    act: loadAgain,
    sign: "section:nth-child(2) .after",
  },
  quota: {
    title: "Enough for now",
    text: "The school has begun many stories in a minute: a child waits a little and tries again.",
    tag: 'theme="dinosaurs" autostart',
    plan: { start: [429, "quota"] },
    sign: CARD,
  },
  unavailable: {
    title: "No storyteller",
    text: "The service cannot be had: a child waits a little and tries again.",
    tag: 'theme="dinosaurs"',
    plan: { start: [503, "unavailable"] },
    act: (story) => begin(story),
    sign: CARD,
  },
  gone: {
    title: "The story is no more",
    text: "The story was erased, or its time is over: a child begins another.",
    tag: 'theme="adventure" autostart',
    plan: { start: [410, "gone"] },
    sign: CARD,
  },
  stopped: {
    title: "The site is stopped",
    text:
      "Whoever runs the service has switched the site off: a child shows the page to a grown-up.",
    tag: 'theme="adventure" autostart',
    plan: { start: [403, "site_stopped"] },
    sign: CARD,
  },
  distress: {
    title: "Something hard",
    text: "What a child wrote is a sign of distress: it reads warm words, and whom to turn to.",
    tag: "",
    act: (story) => begin(story, "nobody likes me"),
    sign: ".distress h2",
  },
  notices: {
    title: "A notice",
    text: "Something private was left out of what was asked for: a child is told so, kindly.",
    tag: 'theme="space with Anna Miller, 555-123-4567" pace="0" autostart',
    sign: ".notice",
  },
  interrupted: {
    title: "A broken chapter",
    text: "The chapter ended before its time: a child has it told once more.",
    tag: AT_ONCE,
    plan: { events: 16, end: { code: "interrupted", message: "", retryable: true } },
    sign: CARD,
  },
  withheld: {
    title: "A chapter taken back",
    text:
      "The chapter as a whole was not right, and its text is gone: a child begins another story.",
    tag: AT_ONCE,
    plan: { events: 16, end: { code: "withheld", message: "", retryable: false } },
    sign: CARD,
  },
};
