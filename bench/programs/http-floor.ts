/** What nobody can do without: connections that are kept, and JSON. */
import { Pool } from "undici";
import { IN_FLIGHT, serveRounds } from "../support/requests.ts";

const [url = ""] = process.argv.slice(2);
const pool = new Pool(url, { connections: IN_FLIGHT });
const headers = { authorization: "Bot a.b.c", "content-type": "application/json" };
serveRounds(async (channelId, content) => {
  const path = `/api/v10/channels/${channelId}/messages`;
  const answer = await pool.request({ method: "POST", path, headers, body: JSON.stringify({ content }) });
  return answer.body.json();
});
