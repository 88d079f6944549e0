/** The frames of an event stream, byte for byte as they came: two readers must get the same ones. */

export interface Frame {
  /** `<story_id>.<chapter>` of its id; null if it has none. */
  of: string | null;
  seq: number;
  /** The whole frame. */
  text: string;
}

/** @param cut ends the reading; a frame that is not whole by then was never seen */
export async function* framesOf(
  body: ReadableStream<Uint8Array>,
  cut: AbortSignal,
): AsyncGenerator<Frame> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  const cancel = () => reader.cancel().catch(() => {});
  cut.addEventListener("abort", cancel, { once: true });
  let rest = "";
  try {
    while (!cut.aborted) {
      const { value, done } = await reader.read();
      if (done) return;
      const parts = (rest + decoder.decode(value, { stream: true })).split("\n\n");
      rest = parts.pop()!;
      for (const part of parts) {
        if (cut.aborted) return;
        if (part.includes("data:")) yield frameOf(part);
      }
    }
  } finally {
    cut.removeEventListener("abort", cancel);
    await cancel();
  }
}

function frameOf(text: string): Frame {
  const id = /^id: (.+)\.(\d+)$/m.exec(text);
  return { of: id && id[1]!, seq: Number(id?.[2] ?? NaN), text };
}

/** The type and data of a frame's event. */
export function eventOf(text: string): { type: string; data: Record<string, unknown> } {
  return JSON.parse(/^data: (.+)$/m.exec(text)![1]!);
}

export function isLast(text: string): boolean {
  return /^data: \{"type":"(complete|error)"/m.test(text);
}

/** The text that sentences make, by the rule of docs/protocol.md. */
export function textOf(frames: string[]): string {
  const paragraphs: string[] = [];
  for (const { type, data } of frames.map(eventOf)) {
    if (type !== "content") continue;
    const at = data["paragraph"] as number;
    paragraphs[at] = (paragraphs[at] ?? "") + data["chunk"];
  }
  return paragraphs.map((paragraph) => paragraph.trimEnd()).filter(Boolean).join("\n\n");
}
