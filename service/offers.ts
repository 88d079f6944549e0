/** Which choice may be taken: for a story's next chapter, or instead of the one that was taken. */
import type { Choice } from "./protocol/events.ts";
import { Problem } from "./protocol/problems.ts";
import type { Stories, Story } from "./story/stories.ts";

/** The choice on which a chapter that is not begun yet goes on. @throws Problem `conflict`, `malformed` */
export async function choiceNext(
  stories: Stories,
  story: Story,
  chapter: number,
  id: string,
): Promise<Choice> {
  const last = story.chapters.length;
  if (chapter <= last) throw new Problem("conflict", "another choice was taken for this chapter");
  if (chapter !== last + 1) {
    throw new Problem("conflict", `the next chapter is number ${last + 1}`);
  }
  const end = await stories.end({ storyId: story.id, chapter: last });
  if (end === null) throw new Problem("conflict", "the chapter before it is still being told");
  if (end.type === "error" && last === 1) {
    throw new Problem("conflict", "the first chapter was not told: begin a new story");
  }
  if (end.type === "complete" && end.data.is_last) {
    throw new Problem("conflict", "the story has ended");
  }
  // After a chapter that was not told, the same choice is taken again.
  return among(
    end.type === "complete" ? end.data.choices : [story.chapters[last - 1]!.choice!],
    id,
  );
}

/** Another choice than the one on which a chapter went on. @throws Problem `conflict`, `malformed` */
export async function choiceInstead(
  stories: Stories,
  story: Story,
  chapter: number,
  id: string,
): Promise<Choice> {
  const taken = story.chapters[chapter - 1]?.choice;
  if (!taken) throw new Problem("conflict", "no choice was taken for this chapter");
  if (taken.id === id) throw new Problem("conflict", "this choice was taken for this chapter");
  if (await stories.end({ storyId: story.id, chapter }) === null) {
    throw new Problem("conflict", "this chapter is still being told");
  }
  const before = (await stories.told(story)).filter((told) => told.chapter < chapter);
  return among(before.at(-1)?.data.choices ?? [], id);
}

function among(offered: Choice[], id: string): Choice {
  const choice = offered.find((one) => one.id === id);
  if (!choice) throw new Problem("malformed", '"choice" is none of those that were offered');
  return choice;
}
