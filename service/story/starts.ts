/** Idempotent starts: which chapter a key of a site began, and with what body. */
import { Problem } from "../protocol/problems.ts";
import type { Runtime } from "../runtime.ts";
import { steadily } from "./commit.ts";
import { keys } from "./keys.ts";
import type { ChapterRef } from "./head.ts";

export interface Start extends ChapterRef {
  /** SHA-256 of the key and the body sent with it: of a wish alone it could be guessed. */
  bodyHash: string;
}

/** A key is a secret of its caller, so only its hash is kept. */
export interface StartKey {
  key: Deno.KvKey;
  keyHash: string;
  bodyHash: string;
}

export async function startKey(site: string, requestId: string, body: unknown): Promise<StartKey> {
  const keyHash = await sha256(requestId);
  return {
    key: keys.start(site, keyHash),
    keyHash,
    bodyHash: await sha256(`${requestId} ${JSON.stringify(body)}`),
  };
}

/**
 * The chapter that this key has begun; null if it is new.
 * @throws Problem `conflict` if it came with another body
 */
export async function findStart(runtime: Runtime, start: StartKey): Promise<Start | null> {
  const { value } = await steadily(runtime, () => runtime.kv.get<Start>(start.key));
  if (value && value.bodyHash !== start.bodyHash) {
    throw new Problem("conflict", "this request_id was used with another body");
  }
  return value;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return new Uint8Array(digest).toHex();
}
