// A process that posts messages to Discord itself, when a proxy says so. With `hold` it takes one permit and never ends it.
import { HttpClient } from "../../../src/http/index.ts";
import { SharedRateLimiter } from "../../../src/proxy/limiter.ts";
import { createMessage } from "../../../src/request/index.ts";

const [url = "", secret = "", token = "", baseUrl = "", channel = "", mode = ""] = process.argv.slice(2);
const rateLimiter = new SharedRateLimiter({ url, secret, token });
// The test gives an id.
const channelId = channel as `${bigint}`;

if (mode === "hold") {
  await rateLimiter.acquire(createMessage(channelId, { content: "held" }));
  process.stdout.write("held\n");
  setInterval(() => {}, 60_000);
} else {
  const http = new HttpClient({ token, baseUrl, rateLimiter });
  await Promise.all(
    Array.from({ length: Number(mode) }, (_, index) =>
      http.createMessage(channelId, { content: `${process.pid} ${index}` }),
    ),
  );
  await rateLimiter.close();
  await http.close();
}
