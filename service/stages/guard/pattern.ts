/** Long patterns stand on several lines of the source. */

/** A pattern in one line: line ends and the blanks after them are no part of it. */
export function oneLine(pattern: string): string {
  return pattern.replace(/\n +/g, "");
}
