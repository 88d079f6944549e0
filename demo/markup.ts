/** The tag and the curl line as a publisher would write them, in pieces that can be tinted. */

/** The attributes of the tag. An empty `theme` or `hero` and a null `pace` are left out. */
export interface Attributes {
  site: string;
  theme: string;
  level: string;
  hero: string;
  pace: string;
  autostart: boolean;
}

export interface Piece {
  kind: "mark" | "tag" | "name" | "value";
  text: string;
  /** The attribute that this piece belongs to. */
  of?: string;
}

/** Text as it may stand between double quotes in HTML. */
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** An attribute on a line of its own; null stands for none, true for one without a value. */
function attribute(name: string, value: string | true | null): Piece[] {
  if (value === null) return [];
  const pieces: Piece[] = [{ kind: "mark", text: "\n  " }, { kind: "name", text: name, of: name }];
  if (value === true) return pieces;
  return [
    ...pieces,
    { kind: "mark", text: "=", of: name },
    { kind: "value", text: `"${escaped(value)}"`, of: name },
  ];
}

/** @param origin where the service is, so that the tag can be pasted into a page of another */
export function tagPieces(origin: string, it: Attributes): Piece[] {
  return [
    { kind: "mark", text: "<" },
    { kind: "tag", text: "script" },
    { kind: "mark", text: " " },
    { kind: "name", text: "type" },
    { kind: "mark", text: "=" },
    { kind: "value", text: '"module"' },
    ...attribute("src", `${origin}/v1/story-stream.js`),
    { kind: "mark", text: ">\n</" },
    { kind: "tag", text: "script" },
    { kind: "mark", text: ">\n<" },
    { kind: "tag", text: "story-stream" },
    ...attribute("site", it.site),
    ...attribute("theme", it.theme || null),
    ...attribute("level", it.level),
    ...attribute("hero", it.hero || null),
    ...attribute("pace", it.pace || null),
    ...attribute("autostart", it.autostart || null),
    { kind: "mark", text: ">\n</" },
    { kind: "tag", text: "story-stream" },
    { kind: "mark", text: ">" },
  ];
}

/** A command for a POSIX shell that tells the same story in a terminal. */
export function curlLine(origin: string, { site, level, theme }: Attributes): string {
  const quoted = `'theme=${(theme || "space").replaceAll("'", String.raw`'\''`)}'`;
  return `curl -NG ${origin}/api/v1/stories/generate/stream \\\n` +
    `  -d site=${site} -d level=${level} \\\n` +
    `  --data-urlencode ${quoted}`;
}
