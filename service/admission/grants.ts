/** Grants: signed rights. A story token goes on with one story; a ticket reads one story's streams. */
import { jwtVerify, SignJWT } from "jose";
import { Problem } from "../protocol/problems.ts";
import type { Clock } from "../runtime.ts";

export type Scope = "story" | "ticket";

/** How long a reader may read, reconnects included. */
export const TICKET_MS = 2 * 3600 * 1000;

/** How long each right lives, in seconds. */
const LIFE: Record<Scope, number> = { story: 30 * 24 * 3600, ticket: TICKET_MS / 1000 };

export class Grants {
  constructor(private readonly secret: Uint8Array, private readonly clock: Clock) {}

  sign(scope: Scope, storyId: string): Promise<string> {
    const now = Math.floor(this.clock.now() / 1000);
    return new SignJWT({ scope })
      .setProtectedHeader({ alg: "HS256" })
      .setSubject(storyId)
      .setIssuedAt(now)
      .setExpirationTime(now + LIFE[scope])
      .sign(this.secret);
  }

  /**
   * The story that a grant is for, and when it ends in milliseconds since the Unix epoch.
   * @throws Problem `unauthorized` if it is none, is forged, has run out or has another scope
   */
  async verify(
    scope: Scope,
    grant: string | undefined,
  ): Promise<{ storyId: string; endsAt: number }> {
    if (!grant) throw new Problem("unauthorized");
    try {
      const { payload } = await jwtVerify(grant, this.secret, {
        algorithms: ["HS256"],
        currentDate: new Date(this.clock.now()),
        requiredClaims: ["sub", "exp"],
      });
      if (payload["scope"] !== scope) throw new Problem("unauthorized");
      return { storyId: payload.sub!, endsAt: payload.exp! * 1000 };
    } catch {
      throw new Problem("unauthorized");
    }
  }
}

/** The bearer of a request, if it has one. */
export function bearerOf(request: Request): string | undefined {
  return /^Bearer ([^\s]+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
}
