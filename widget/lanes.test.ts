/** Eight stories at once, over the six connections that a browser opens to a host. */
import { assert } from "chai";
import type { Clock } from "./clock.ts";
import { inLane } from "./lanes.ts";
import type { StoryStream } from "./story-stream.ts";
import {
  all,
  choices,
  cut,
  HandClock,
  heard,
  mount,
  press,
  seen,
  starts,
  told,
  unmount,
} from "./testing.ts";

const SERVICE = "https://stories.example";

/** A clock on which a second takes a tenth of one: in a turn come about six frames of a slow road. */
const brisk: Clock = {
  now: Date.now,
  after(ms, then) {
    const timer = setTimeout(then, ms / 10);
    return () => clearTimeout(timer);
  },
};

async function tellEight(): Promise<void> {
  const road = cut("slow-30");
  const elements: StoryStream[] = [];
  for (let n = 0; n < 8; n++) {
    elements.push(await mount({ service: road.address, id: `number-${n}` }, brisk));
  }
  const ends = elements.map((element) => heard(element, "story-complete"));
  const first = Promise.race(ends);
  const begun = elements.map((element) => seen(element, (root) => all(root, ".text span").length));
  for (const element of elements) press(element, ".big");
  const early = await Promise.race([Promise.all(begun), first]);
  assert.isArray(early, "all have begun to be told before one has ended");
  for (const [index, end] of ends.entries()) {
    const { story_content } = await end;
    await seen(elements[index]!, choices);
    assert.equal(told(elements[index]!), story_content);
  }
  const log = await road.log();
  assert.equal(new Set(starts(log).map(({ body }) => body)).size, 8);
  assert.equal(new Set(starts(log).map(({ story }) => story)).size, 8);
}

/** Puts `locks` in the place of the browser's own while `test` runs. */
async function withLocks(locks: unknown, test: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, "locks", { value: locks, configurable: true });
  try {
    await test();
  } finally {
    delete (navigator as { locks?: unknown }).locks;
  }
}

const forbidden = { request: () => Promise.reject(new DOMException("no", "SecurityError")) };

/** Streams that begin at once and end when they are told to, or have to. */
function streams(clock: Clock) {
  const running = new Map<number, () => void>();
  const left: number[] = [];
  const begin = (name: number, signal = new AbortController().signal) =>
    inLane({ clock, service: SERVICE }, signal, (signal) =>
      new Promise<string>((resolve) => {
        const end = (word: string) => {
          running.delete(name);
          resolve(word);
        };
        running.set(name, () => end("told"));
        signal.addEventListener("abort", () => {
          left.push(name);
          end("left");
        });
      }));
  return { running, left, begin };
}

/** Waits until `look` is true: the locks of a browser answer when they can. */
async function until(look: () => boolean): Promise<void> {
  while (!look()) await new Promise((resolve) => setTimeout(resolve));
}

const ROADS: [string, <T>(test: () => Promise<T>) => Promise<unknown>][] = [
  ["with locks", (test) => test()],
  ["without locks", (test) => withLocks(undefined, async () => void await test())],
  ["with locks that throw", (test) => withLocks(forbidden, async () => void await test())],
];

for (const [name, having] of ROADS) {
  suite(`lanes ${name}`, () => {
    teardown(unmount);

    if (name !== "with locks that throw") {
      test("eight widgets on one page are all told, in turns", () => having(tellEight))
        .timeout(30_000);
    }

    test("a fifth stream gets the lane of another, but not before two seconds", () =>
      having(async () => {
        const clock = new HandClock();
        const { running, left, begin } = streams(clock);
        const four = [0, 1, 2, 3].map((name) => begin(name));
        await until(() => running.size === 4);
        const fifth = begin(4);
        await until(() => clock.waiting === 1);
        clock.advance(1999);
        assert.deepEqual(left, []);
        clock.advance(1);
        await until(() => running.has(4));
        assert.lengthOf(left, 1);
        assert.equal(await four[left[0]!], "left");
        for (const end of running.values()) end();
        assert.equal(await fifth, "told");
        await Promise.all(four);
      }));

    test("a lane is free as soon as its stream has ended", () =>
      having(async () => {
        const clock = new HandClock();
        const { running, begin } = streams(clock);
        for (let name = 0; name < 12; name++) {
          const told = begin(name);
          await until(() => running.has(name));
          running.get(name)!();
          assert.equal(await told, "told");
        }
        assert.equal(clock.waiting, 0);
      }));

    test("one that is given up while it waits takes no lane", () =>
      having(async () => {
        const clock = new HandClock();
        const { running, left, begin } = streams(clock);
        const four = [0, 1, 2, 3].map((name) => begin(name));
        await until(() => running.size === 4);
        const control = new AbortController();
        const fifth = begin(4, control.signal).catch((error) => error.name);
        await until(() => clock.waiting === 1);
        control.abort();
        clock.advance(2000);
        assert.equal(await fifth, "AbortError");
        assert.deepEqual(left, []);
        for (const end of running.values()) end();
        await Promise.all(four);
      }));
  });
}
