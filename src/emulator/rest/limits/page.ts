import type { ServerResponse } from "node:http";

/** Answers as Cloudflare does, which stands before Discord: with a page, and nothing of Discord's. */
export function sendPage(response: ServerResponse, status: number, retryAfterMs?: number): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.setHeader("Content-Type", "text/html; charset=UTF-8");
  response.setHeader("Server", "cloudflare");
  if (retryAfterMs !== undefined) response.setHeader("Retry-After", String(Math.ceil(retryAfterMs / 1_000)));
  response.writeHead(status).end(page(status));
}

function page(status: number): string {
  const [title, text] =
    status === 429
      ? [
          "Access denied",
          "Error 1015: you are being rate limited. The owner of this website has banned you temporarily.",
        ]
      : [`Error ${status}`, "The web server reported an error."];
  return `<!doctype html>\n<html lang="en">\n<head><title>${title} | discord.com used Cloudflare</title></head>\n<body><h1>${title}</h1><p>${text}</p></body>\n</html>\n`;
}
