import { type Embed, EmbedType } from "../../../generated/models/embed.ts";
import { isRecord } from "../../base/record.ts";
import type { ForeignMessage } from "./slack-message.ts";

type Payload = Readonly<Record<string, unknown>>;

/** What is told of an event. */
interface Told {
  /** What happened; the name of the repository comes before it. */
  readonly title: string;
  readonly url?: string | undefined;
  readonly description?: string | undefined;
}

/** The events that are told of, by their names in `X-GitHub-Event`; `undefined` for what is passed over. */
const events: Readonly<Record<string, (payload: Payload) => Told | undefined>> = {
  push(payload) {
    const commits = list(payload, "commits");
    const branch = at(payload, "ref").replace(/^refs\/heads\//, "");
    if (commits.length === 0) return undefined;
    return {
      title: `${commits.length} new commit${commits.length === 1 ? "" : "s"} on ${branch}`,
      url: at(payload, "compare"),
      description: commits
        .map((commit) => {
          const [line = ""] = at(commit, "message").split("\n", 1);
          return `[\`${at(commit, "id").slice(0, 7)}\`](${at(commit, "url")}) ${line} - ${at(commit, "author.name")}`;
        })
        .join("\n"),
    };
  },
  issues: (payload) => acted(payload, "Issue", "issue", ["opened", "closed", "reopened"]),
  pull_request: (payload) => acted(payload, "Pull request", "pull_request", ["opened", "closed", "reopened"]),
  discussion: (payload) => acted(payload, "Discussion", "discussion", ["created", "answered"]),
  issue_comment: (payload) => commented(payload, "issue"),
  discussion_comment: (payload) => commented(payload, "discussion"),
  pull_request_review_comment: (payload) => commented(payload, "pull_request"),
  commit_comment: (payload) => ({
    title: `New comment on commit ${at(payload, "comment.commit_id").slice(0, 7)}`,
    url: at(payload, "comment.html_url"),
    description: at(payload, "comment.body"),
  }),
  pull_request_review: (payload) => ({
    title: `Pull request review ${at(payload, "action")}: ${subject(payload, "pull_request")}`,
    url: at(payload, "review.html_url"),
    description: at(payload, "review.body"),
  }),
  create: (payload) => ({ title: `New ${at(payload, "ref_type")} created: ${at(payload, "ref")}` }),
  delete: (payload) => ({ title: `${capital(at(payload, "ref_type"))} deleted: ${at(payload, "ref")}` }),
  fork: (payload) => ({
    title: `Fork created: ${at(payload, "forkee.full_name")}`,
    url: at(payload, "forkee.html_url"),
  }),
  member: (payload) => ({ title: `Collaborator ${at(payload, "action")}: ${at(payload, "member.login")}` }),
  public: () => ({ title: "Now open sourced" }),
  release: (payload) =>
    at(payload, "action") === "published"
      ? { title: `New release published: ${at(payload, "release.tag_name")}`, url: at(payload, "release.html_url") }
      : undefined,
  watch: () => ({ title: "New star added" }),
  check_run: (payload) => checked(payload, "check_run"),
  check_suite: (payload) => checked(payload, "check_suite"),
};

/** The message that tells of an event of GitHub; `undefined` where there is none for it. */
export function githubMessage(event: string | undefined, payload: Payload): ForeignMessage | undefined {
  const told = event === undefined || !Object.hasOwn(events, event) ? undefined : events[event]?.(payload);
  if (told === undefined) return undefined;
  const { description, title, url } = told;
  const name = at(payload, "sender.login");
  const embed: Embed = {
    type: EmbedType.Rich,
    title: `[${at(payload, "repository.full_name")}] ${title}`,
    ...(url === undefined || url === "" ? {} : { url }),
    ...(description === undefined || description === "" ? {} : { description }),
    ...(name === ""
      ? {}
      : { author: { name, url: at(payload, "sender.html_url"), icon_url: at(payload, "sender.avatar_url") } }),
  };
  return { username: "GitHub", content: "", embeds: [embed] };
}

function acted(payload: Payload, noun: string, field: string, actions: readonly string[]): Told | undefined {
  const action = at(payload, "action");
  if (!actions.includes(action)) return undefined;
  const opens = action === "opened" || action === "created";
  return {
    title: `${noun} ${action}: ${subject(payload, field)}`,
    url: at(payload, `${field}.html_url`),
    description: opens ? at(payload, `${field}.body`) : undefined,
  };
}

function commented(payload: Payload, field: string): Told | undefined {
  if (at(payload, "action") !== "created") return undefined;
  return {
    title: `New comment on ${field.replace("_", " ")} ${subject(payload, field)}`,
    url: at(payload, "comment.html_url"),
    description: at(payload, "comment.body"),
  };
}

function checked(payload: Payload, field: string): Told | undefined {
  if (at(payload, "action") !== "completed") return undefined;
  const name = at(payload, `${field}.name`) || at(payload, `${field}.head_branch`);
  return { title: `${name} ${at(payload, `${field}.conclusion`)}`, url: at(payload, `${field}.html_url`) };
}

/** `#7 Title`. */
function subject(payload: Payload, field: string): string {
  return `#${at(payload, `${field}.number`)} ${at(payload, `${field}.title`)}`;
}

/** The text or number at a place in a payload, whose parts are divided by dots; empty where there is none. */
function at(payload: Payload, path: string): string {
  let value: unknown = payload;
  for (const key of path.split(".")) value = isRecord(value) ? value[key] : undefined;
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function list(payload: Payload, field: string): readonly Payload[] {
  const value = payload[field];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
