/** The built files on pages that forbid nearly everything. */
import { assert } from "chai";
import type { StoryDetails } from "./events.ts";
import { openFrame } from "./frames.ts";
import { cut, starts, unmount } from "./testing.ts";

type Ends = StoryDetails["story-complete"][];

const PAGES = [
  ["a policy without styles, inline code or HTML from strings", "/strict.html", undefined],
  ["a sandboxed frame of no origin, whose storage throws", "/sandboxed.html", "allow-scripts"],
] as const;

const AMISS = /violation|fault|story-error/;

for (const [name, path, sandbox] of PAGES) {
  suite(name, () => {
    teardown(unmount);

    test("tells a story to its end, through its choices, with its panels", async () => {
      const frame = await openFrame(`${path}?service=${cut("-").address}`, sandbox);
      await frame.press(".big");
      const ends: Ends = [];
      for (let last = false; !last;) {
        ends.push(await frame.hear("story-complete") as Ends[number]);
        last = ends.at(-1)!.is_last;
        for (const panel of ["comfort", "menu"]) {
          await frame.press(`#${panel}`);
          await frame.look(".panel button");
          await frame.press(".panel header button");
        }
        const text = await frame.look(`section:nth-of-type(${ends.length}) .text`);
        const plain = (words: string) => words.replaceAll("{{HERO}}", "Mia").replace(/\s+/g, "");
        assert.equal(plain(text), plain(ends.at(-1)!.story_content));
        if (!last) await frame.press(".choice");
      }
      assert.lengthOf(ends, 3);
      assert.deepEqual(frame.said.filter(({ what }) => AMISS.test(what)), []);
      frame.close();
    }).timeout(20_000);

    test("goes on where its connection was cut", async () => {
      const road = cut("drop-9");
      const frame = await openFrame(`${path}?service=${road.address}`, sandbox);
      await frame.press(".big");
      await frame.hear("story-complete");
      const log = await road.log();
      assert.isAbove(log.filter(({ path }) => path.endsWith("/events")).length, 1);
      assert.equal(new Set(starts(log).map(({ body }) => body)).size, 1);
      assert.deepEqual(frame.said.filter(({ what }) => AMISS.test(what)), []);
      frame.close();
    });

    test("is loaded anew in mid-story, and goes on if the tab may remember", async () => {
      const road = cut("slow-30.open");
      const frame = await openFrame(`${path}?service=${road.address}`, sandbox);
      await frame.press(".big");
      await frame.hear("story-sentence");
      await frame.reload();
      if (sandbox) await frame.look(".cover .big[aria-busy=false]");
      else await frame.hear("story-complete");
      assert.equal(new Set(starts(await road.log()).map(({ body }) => body)).size, 1);
      assert.deepEqual(frame.said.filter(({ what }) => AMISS.test(what)), []);
      frame.close();
    });
  });
}
