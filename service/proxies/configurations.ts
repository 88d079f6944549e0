/**
 * The proxies: each with the smallest configuration there is, with the one that docs/operating.md gives
 * for a public site, and with what is said to go wrong.
 */

export interface Configuration {
  /** What the table calls it. */
  name: string;
  program: "nginx" | "caddy" | "haproxy";
  text(listen: number, upstream: number): string;
  /** It speaks https, and HTTP/2, by a certificate of its own. */
  https?: true;
  /** As docs/operating.md has it: the demo site must be closed to whoever comes through. */
  isPublic?: true;
  /** What it lacks to be on time: that it is late is said, and fails nothing. */
  lacks?: string;
  /** Batches for certain: shows that batching is seen. */
  batches?: true;
}

/** How each program is started in the folder that holds its configuration. */
export const START: Record<Configuration["program"], { file: string; args: string[] }> = {
  nginx: { file: "nginx.conf", args: ["-p", ".", "-c", "nginx.conf", "-e", "stderr"] },
  caddy: { file: "Caddyfile", args: ["run", "--config", "Caddyfile", "--adapter", "caddyfile"] },
  haproxy: { file: "haproxy.cfg", args: ["-db", "-q", "-f", "haproxy.cfg"] },
};

const TEMPORARY = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

/** `http` and `location` stand for what is in Debian's nginx.conf, and beside `proxy_pass`. */
function nginx(location = "", http = ""): Configuration["text"] {
  return (listen, upstream) => `
daemon off;
pid nginx.pid;
error_log stderr error;
events {}
http {
  access_log off;
  ${TEMPORARY.map((what) => `${what}_temp_path ${what};`).join(" ")}
  sendfile on;
  tcp_nopush on;
  gzip on;
  ${http}
  server {
    listen 127.0.0.1:${listen};
    location / {
      proxy_pass http://127.0.0.1:${upstream};
      ${location}
    }
  }
}
`;
}

function caddy(site = "", address = "http://127.0.0.1"): Configuration["text"] {
  return (listen, upstream) => `
{
  admin off
  auto_https disable_redirects
  skip_install_trust
  default_bind 127.0.0.1
}
${address}:${listen} {
  ${site}
  reverse_proxy 127.0.0.1:${upstream}
}
`;
}

/** Debian's timeouts. */
function haproxy(more = ""): Configuration["text"] {
  return (listen, upstream) => `
defaults
  mode http
  timeout connect 5000
  timeout client 50000
  timeout server 50000
  ${more}
frontend stories
  bind 127.0.0.1:${listen}
  default_backend service
backend service
  server one 127.0.0.1:${upstream}
`;
}

export const CONFIGURATIONS: Configuration[] = [
  { name: "nginx", program: "nginx", text: nginx() },
  {
    name: "nginx, public",
    program: "nginx",
    text: nginx(`
      proxy_http_version 1.1;
      proxy_set_header Host $host;
      proxy_set_header X-Forwarded-For $remote_addr;`),
    isPublic: true,
  },
  {
    name: "nginx, gzips streams",
    program: "nginx",
    text: nginx("", "gzip_types text/event-stream;"),
  },
  {
    name: "nginx, deaf to X-Accel-Buffering",
    program: "nginx",
    text: nginx("proxy_ignore_headers X-Accel-Buffering;"),
    batches: true,
  },
  { name: "caddy", program: "caddy", text: caddy(), isPublic: true },
  {
    name: "caddy, https and HTTP/2",
    program: "caddy",
    text: caddy("tls internal", "https://localhost"),
    https: true,
    isPublic: true,
  },
  {
    name: "caddy, encodes all but the API",
    program: "caddy",
    text: caddy("@files not path /api/*\n  encode @files zstd gzip"),
    isPublic: true,
  },
  {
    name: "caddy, encodes all",
    program: "caddy",
    text: caddy("encode zstd gzip"),
    lacks: "@files not path /api/*",
  },
  {
    name: "haproxy, public",
    program: "haproxy",
    text: haproxy("option forwardfor\n  option http-no-delay"),
    isPublic: true,
  },
  {
    name: "haproxy, buffers requests and gzips",
    program: "haproxy",
    text: haproxy(`option http-no-delay
  option http-buffer-request
  compression algo gzip
  compression type text/event-stream`),
  },
  { name: "haproxy", program: "haproxy", text: haproxy(), lacks: "option http-no-delay" },
];

/** One of each program, as small as it gets. */
export const SMALLEST = ["nginx", "caddy", "haproxy"].map((name) =>
  CONFIGURATIONS.find((configuration) => configuration.name === name)!
);
