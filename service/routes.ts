/** Describes every call, so that an OpenAPI document can be made; `app.ts` answers them. */
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { auditLine } from "./protocol/audit.ts";
import { completeData, errorData, level } from "./protocol/events.ts";
import { sitePolicy } from "./protocol/policy.ts";
import { problem } from "./protocol/problems.ts";
import { place, placeReport } from "./protocol/reports.ts";
import { cancelRequest, startAnswer, startRequest } from "./protocol/requests.ts";

const json = (schema: z.ZodType, description: string) => ({
  description,
  content: { "application/json": { schema } },
});
const stream = {
  description: "story_chunk events",
  content: { "text/event-stream": { schema: z.string() } },
};
const refusal = {
  description: "A refusal",
  content: { "application/problem+json": { schema: problem } },
};
const start = {
  body: { required: true, content: { "application/json": { schema: startRequest } } },
};
const bearer = [{ storyToken: [] }];
const owner = [{ siteSecret: [] }];
const id = z.object({ id: z.string() });

const story = z.object({
  story_id: z.string(),
  title: z.string().nullable(),
  theme: z.string(),
  level,
  chapters: z.array(z.union([completeData, errorData])),
});

const notice = z.object({
  what: z.literal("withheld"),
  story_id: z.string(),
  chapter_number: z.int(),
  at: z.number(),
});
const audit = z.object({
  story_id: z.string(),
  chapters: z.array(z.object({ chapter_number: z.int(), lines: z.array(auditLine) })),
});

export const routes = [
  createRoute({
    method: "post",
    path: "/api/v1/stories",
    summary: "Begins a story, its next chapter or a branch",
    request: start,
    responses: { 202: json(startAnswer, "The first event is stored"), default: refusal },
  }),
  createRoute({
    method: "get",
    path: "/api/v1/stories/generate/stream",
    summary: "Begins a chapter and streams it, in one call",
    request: {
      query: z.looseObject({ site: z.string(), theme: z.string().optional() }),
      headers: z.object({ "last-event-id": z.string().optional() }),
    },
    responses: { 200: stream, default: refusal },
  }),
  createRoute({
    method: "post",
    path: "/api/v1/stories/generate",
    summary: "Begins a chapter and answers when it has been told",
    request: start,
    responses: {
      200: json(completeData, "The data of the chapter's last event"),
      default: refusal,
    },
  }),
  createRoute({
    method: "get",
    path: "/api/v1/stories/{id}/events",
    summary: "The stream of a chapter, from its first event or from Last-Event-ID",
    request: {
      params: id,
      query: z.object({
        ticket: z.string(),
        chapter: z.string().optional(),
        last_event_id: z.string().optional(),
      }),
      headers: z.object({ "last-event-id": z.string().optional() }),
    },
    responses: {
      200: stream,
      204: { description: "The chapter has ended and the reader has seen it all" },
      default: refusal,
    },
  }),
  createRoute({
    method: "get",
    path: "/api/v1/stories/{id}",
    summary: "The story as it has been told so far",
    security: bearer,
    request: { params: id },
    responses: { 200: json(story, "The story"), default: refusal },
  }),
  createRoute({
    method: "delete",
    path: "/api/v1/stories/{id}",
    summary: "Erases the story and all that belongs to it",
    security: bearer,
    request: { params: id },
    responses: { 204: { description: "Erased" }, default: refusal },
  }),
  createRoute({
    method: "post",
    path: "/api/v1/stories/{id}/cancel",
    summary: "Stops telling; what was told stays",
    security: bearer,
    request: {
      params: id,
      body: { required: false, content: { "application/json": { schema: cancelRequest } } },
    },
    responses: { 202: { description: "The chapter ends with error cancelled" }, default: refusal },
  }),
  createRoute({
    method: "post",
    path: "/api/v1/stories/{id}/reports",
    summary: "Reports to the site's owner that something is wrong at a place; no text is taken",
    security: bearer,
    request: {
      params: id,
      body: { required: true, content: { "application/json": { schema: place } } },
    },
    responses: { 202: { description: "The owner can read it" }, default: refusal },
  }),
];

/** What a site's owner may do. */
const owners = [
  createRoute({
    method: "get",
    path: "/api/v1/site/policy",
    summary: "How strict the site is",
    security: owner,
    responses: { 200: json(sitePolicy, "Its policy"), default: refusal },
  }),
  createRoute({
    method: "put",
    path: "/api/v1/site/policy",
    summary: "Sets how strict the site is; stopped: true ends all its telling within a second",
    security: owner,
    request: { body: { required: true, content: { "application/json": { schema: sitePolicy } } } },
    responses: { 200: json(sitePolicy, "Its policy from now on"), default: refusal },
  }),
  createRoute({
    method: "get",
    path: "/api/v1/site/notices",
    summary: "What the owner is to know, the newest first",
    security: owner,
    responses: { 200: json(z.object({ notices: z.array(notice) }), "Notices"), default: refusal },
  }),
  createRoute({
    method: "get",
    path: "/api/v1/site/reports",
    summary: "Places that readers have reported, with what was told there, the newest first",
    security: owner,
    responses: {
      200: json(z.object({ reports: z.array(placeReport) }), "Reports"),
      default: refusal,
    },
  }),
  createRoute({
    method: "get",
    path: "/api/v1/stories/{id}/audit",
    summary: "Which gates ran over a story's chapters, and what they said",
    security: owner,
    request: { params: id },
    responses: { 200: json(audit, "Its audit"), default: refusal },
  }),
];

/** The OpenAPI 3.1 document of all routes. */
export function openApiDocument(): object {
  const app = new OpenAPIHono();
  app.openAPIRegistry.registerComponent("securitySchemes", "storyToken", {
    type: "http",
    scheme: "bearer",
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "siteSecret", {
    type: "http",
    scheme: "bearer",
  });
  for (const route of [...routes, ...owners]) app.openAPIRegistry.registerPath(route);
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: { title: "story-stream", version: "1" },
  });
}
