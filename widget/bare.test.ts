/** Browsers without what others have, and frames where it throws: the story is told all the same. */
import { assert } from "chai";
import { all, choices, cut, mount, press, seen, starts, unmount } from "./testing.ts";

/** Whose property it is that is missing, or throws. */
const LUXURIES: [object, string][] = [
  [globalThis, "sessionStorage"],
  [globalThis, "localStorage"],
  [document, "cookie"],
  [globalThis, "speechSynthesis"],
  [globalThis, "SpeechSynthesisUtterance"],
  [speechSynthesis, "getVoices"],
  [speechSynthesis, "addEventListener"],
  [Intl, "Segmenter"],
  [CSS, "highlights"],
  [globalThis, "Highlight"],
  [globalThis, "IntersectionObserver"],
  [navigator, "locks"],
];

/** How it is not there. */
const WAYS: Record<string, () => unknown> = {
  missing: () => undefined,
  throwing: () => {
    throw new DOMException("not in this frame", "SecurityError");
  },
};

/** Does without all of `without` while `test` runs. */
async function bereft(without: [object, string][], get: () => unknown, test: () => Promise<void>) {
  const before = without.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));
  for (const [owner, name] of without) {
    Object.defineProperty(owner, name, { get, set: get, configurable: true });
  }
  try {
    await test();
  } finally {
    for (const [index, [owner, name]] of without.entries()) {
      if (before[index]) Object.defineProperty(owner, name, before[index]);
      else Reflect.deleteProperty(owner, name);
    }
  }
}

async function tellTwoChapters(): Promise<void> {
  const road = cut("-");
  const element = await mount({ service: road.address });
  press(element, ".big");
  const [first] = await seen(element, choices);
  for (const panel of ["comfort", "menu"]) {
    (await seen(element, (root) => root.getElementById(panel))).click();
    (await seen(element, (root) => root.querySelector<HTMLElement>(".panel button"))).click();
    await seen(element, (root) => !root.querySelector(".panel"));
  }
  element.shadowRoot!.getElementById("listen")?.click();
  first!.click();
  await seen(element, (root) => all(root, "section").length === 2 && choices(root));
  assert.lengthOf(starts(await road.log()), 2);
}

suite("bare", () => {
  teardown(unmount);

  for (const [way, get] of Object.entries(WAYS)) {
    for (const luxury of LUXURIES) {
      test(`${luxury[1]} ${way}`, () => bereft([luxury], get, tellTwoChapters));
    }
    test(`everything ${way}`, () => bereft(LUXURIES, get, tellTwoChapters));
  }
});
