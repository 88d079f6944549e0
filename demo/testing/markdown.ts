/** A page of the documents, as a test takes it apart: its examples and its tables. */

export interface Markdown {
  text: string;
  /** What stands in the fenced blocks of this language. */
  examples(language: string): string[];
  /** The rows of the tables whose first column is called so, cell by cell. */
  rows(column: string): string[][];
}

const cellsOf = (line: string): string[] => line.split("|").slice(1, -1).map((cell) => cell.trim());

export async function openMarkdown(path: string): Promise<Markdown> {
  const text = await Deno.readTextFile(path);
  const tables = text.match(/(?:^\|.*\n)+/gm)!.map((table) =>
    table.trimEnd().split("\n").map(cellsOf)
  );
  return {
    text,
    examples: (language) =>
      [...text.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, "gm"))]
        .map(([, example]) => example!),
    rows: (column) =>
      tables.filter(([head]) => head![0] === column).flatMap(([, , ...rows]) => rows),
  };
}
