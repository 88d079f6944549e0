/** Refusals: RFC 9457 problem documents with a stable `code` each. */
import { z } from "zod";

const STATUS = {
  malformed: 400,
  theme_refused: 400,
  distress: 400,
  unauthorized: 401,
  site_not_allowed: 403,
  site_stopped: 403,
  scope_missing: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  too_large: 413,
  quota: 429,
  unavailable: 503,
} as const;

const TITLE: Record<ProblemCode, string> = {
  malformed: "The request is malformed",
  theme_refused: "This is not something we tell stories about",
  distress:
    "Thank you for telling us. What you wrote sounds hard, and it is not your fault. Please talk to a grown-up you trust, today: they can help",
  unauthorized: "No right to this was shown, or it has run out",
  site_not_allowed: "This site may not be used from here",
  site_stopped: "Stories are switched off here for now",
  scope_missing: "The right shown does not reach this far",
  not_found: "There is no such thing here",
  conflict: "This does not fit what was asked before",
  gone: "This has been erased, or its time is over",
  too_large: "The request is too large",
  quota: "Too much was asked for",
  unavailable: "Stories cannot be told at the moment",
};

export type ProblemCode = keyof typeof STATUS;

export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(STATUS) as [ProblemCode, ...ProblemCode[]]),
  detail: z.string().optional(),
});

/** A refusal on its way to the caller. */
export class Problem extends Error {
  readonly status: number;

  /**
   * @param detail what is wrong with this very request; holds nothing of anyone else's
   * @param headers for example `Retry-After`, in seconds
   */
  constructor(
    readonly code: ProblemCode,
    readonly detail?: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(detail ?? TITLE[code]);
    this.name = "Problem";
    this.status = STATUS[code];
  }

  toResponse(): Response {
    const body: z.infer<typeof problem> = {
      type: "about:blank",
      title: TITLE[this.code],
      status: this.status,
      code: this.code,
      ...(this.detail === undefined ? {} : { detail: this.detail }),
    };
    return new Response(JSON.stringify(body), {
      status: this.status,
      headers: { "content-type": "application/problem+json", ...this.headers },
    });
  }
}
