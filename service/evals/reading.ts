/**
 * Runs the very measures that the service runs over texts whose level is known:
 *   npm run reading:eval -- FILE.jsonl…
 * A line is `{text, level?, ease?, id?}`: a higher level is harder, a higher ease is easier. Of one text at
 * several levels the ids are alike but for their last part ("whales-ele.txt", "whales-adv.txt").
 */
import { measured, parseReadings, report } from "./readings.ts";

const files = Deno.args.filter((argument) => argument !== "--");
if (files.length === 0) {
  console.error("Which file?\nnpm run reading:eval -- FILE.jsonl…");
  Deno.exit(2);
}
for (const file of files) {
  try {
    const rows = parseReadings(await Deno.readTextFile(file));
    // Once unmeasured, so that compilers are warm, as they are in a service that has told a chapter.
    rows.slice(0, 20).forEach((row) => measured(row));
    console.log(`${file}: ${rows.length} texts`);
    console.log(report(rows.map((row) => measured(row))));
  } catch (error) {
    console.error((error as Error).message);
    Deno.exit(2);
  }
}
