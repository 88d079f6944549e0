/** What every answer carries, who may read it, and how large a request may be. */
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { secureHeaders } from "hono/secure-headers";
import { Problem } from "./protocol/problems.ts";

const BODY_LIMIT = 16 * 1024;

export const SSE_HEADERS = {
  "content-type": "text/event-stream",
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
};

/** The script and the stream are for pages of other origins: Hono's defaults would forbid both. */
export const securityHeaders = secureHeaders({
  crossOriginResourcePolicy: "cross-origin",
  crossOriginOpenerPolicy: false,
  xFrameOptions: false,
  // Not for subdomains: they are the operator's own affair.
  strictTransportSecurity: "max-age=15552000",
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ["lit-html"],
  },
});

/** Admission refuses an origin that the site does not list; the refusal may be read by anyone. */
export const crossOrigin = cors({
  origin: (origin) => origin,
  allowHeaders: ["Authorization", "Content-Type", "Idempotency-Key", "Last-Event-ID"],
  allowMethods: ["GET", "POST", "DELETE"],
  exposeHeaders: ["Story-Token", "Retry-After"],
  maxAge: 7200,
});

export const smallBody = bodyLimit({
  maxSize: BODY_LIMIT,
  onError: () => {
    throw new Problem("too_large", `a body has at most ${BODY_LIMIT} bytes`);
  },
});
