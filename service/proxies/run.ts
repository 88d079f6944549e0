/**
 * `npm run test:proxies`: tells stories through nginx, Caddy and HAProxy, as many of them as are on the
 * PATH, and measures whether sentences come as they come without a proxy. With `--long` also whether a
 * quiet stream outlives the proxies' timeouts. Ends with 1 if a goal is missed.
 */
import { begin, examine } from "./checks.ts";
import { CONFIGURATIONS, SMALLEST } from "./configurations.ts";
import { openHouse } from "./house.ts";
import { versionOf } from "./proxy.ts";
import { quiet } from "./quiet.ts";
import { judge, print, type Row } from "./table.ts";

/** Words a second: a chapter takes longer than the 15 seconds from heartbeat to heartbeat. */
const PACE = 12;

const missing = new Set<string>();
for (const { program } of SMALLEST) {
  const version = await versionOf(program);
  console.log(version ? `${program} ${version}` : `${program} is skipped: it is not on the PATH`);
  if (version === null) missing.add(program);
}

const rows = await readChapters();
print(rows);
const judged = rows.map(judge);
for (const what of judged.flatMap(({ known }) => known)) console.log(`known   ${what}`);
const missed = judged.flatMap(({ missed }) => missed);
if (Deno.args.includes("--long")) {
  missed.push(...await quiet(SMALLEST.filter(({ program }) => !missing.has(program))));
}
for (const what of missed) console.log(`MISSED  ${what}`);
Deno.exitCode = missed.length > 0 ? 1 : 0;

/** A chapter through every proxy: begun one by one, so that none makes another slow; read at once. */
async function readChapters(): Promise<Row[]> {
  await using house = await openHouse(PACE);
  // The first one ever is slower, proxy or not.
  const first = await begin(house.direct, house.direct, house.site);
  first.reading.leave();
  first.beside.leave();
  const rows: Promise<Row>[] = [];
  for (const made of CONFIGURATIONS.filter(({ program }) => !missing.has(program))) {
    const { door, way } = await house.openDoor(made);
    const begun = begin(way, house.direct, house.site);
    const row = begun.then(async (begun) => ({ made, found: await examine(begun, way, door.tap) }));
    row.catch(() => {}); // Seen by whoever waits for all of them.
    rows.push(row);
    // The first event of those that batch comes with the last.
    if (!made.batches && !made.lacks) await begun;
  }
  return await Promise.all(rows);
}
