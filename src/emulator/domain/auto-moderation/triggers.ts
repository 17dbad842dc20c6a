import {
  AutoModerationKeywordPresetType,
  type AutoModerationKeywordMetadata,
  type AutoModerationKeywordPresetMetadata,
  type AutoModerationMentionSpamMetadata,
  type AutoModerationRule,
  AutoModerationTriggerType,
} from "../../../../generated/models/auto-moderation.ts";
import { countMentions } from "../mentions.ts";
import { allowedSpans, keywordSpans, patternSpans, type Span } from "./keywords.ts";
import { rustPattern } from "./rust-pattern.ts";

/** What in a text has set a rule off; null where it is no single word. */
export interface Finding {
  /** Keyword or pattern of the rule. */
  readonly keyword: string | null;
  /** Part of the text. */
  readonly content: string | null;
}

/** The word that stands for each of Discord's lists, which nobody outside knows. */
export const presetWords: ReadonlyMap<AutoModerationKeywordPresetType, string> = new Map([
  [AutoModerationKeywordPresetType.Profanity, "evenfall-profanity"],
  [AutoModerationKeywordPresetType.SexualContent, "evenfall-sexual-content"],
  [AutoModerationKeywordPresetType.Slurs, "evenfall-slur"],
]);

/** What counts as spam: the text by which filters are tested everywhere, as only Discord knows what it takes for spam. */
export const SPAM = "XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X";

/** What in a text sets a rule off; `undefined` when nothing does. */
export function findingIn(
  { trigger_metadata: metadata, trigger_type: type }: AutoModerationRule,
  text: string,
): Finding | undefined {
  switch (type) {
    case AutoModerationTriggerType.Keyword:
    case AutoModerationTriggerType.MemberProfile:
      return wordIn(metadata, text);
    case AutoModerationTriggerType.KeywordPreset:
      return presetIn(metadata, text);
    case AutoModerationTriggerType.MentionSpam:
      return mentionsIn(metadata, text);
    case AutoModerationTriggerType.Spam:
      return text.includes(SPAM) ? { keyword: null, content: SPAM } : undefined;
    default:
      return undefined;
  }
}

function wordIn(metadata: AutoModerationKeywordMetadata, text: string): Finding | undefined {
  const { allow_list: allowed, keyword_filter: keywords = [], regex_patterns: patterns = [] } = metadata;
  return firstOf(text, allowed, [
    ...keywords.map((keyword) => ({ keyword, spans: () => keywordSpans(keyword, text) })),
    ...patterns.map((keyword) => ({ keyword, spans: () => spansOfPattern(keyword, text) })),
  ]);
}

function presetIn(
  { allow_list: allowed, presets = [] }: AutoModerationKeywordPresetMetadata,
  text: string,
): Finding | undefined {
  const words = presets.flatMap((preset) => presetWords.get(preset) ?? []);
  return firstOf(
    text,
    allowed,
    words.map((keyword) => ({ keyword, spans: () => keywordSpans(keyword, text) })),
  );
}

function mentionsIn(
  { mention_total_limit: limit }: AutoModerationMentionSpamMetadata,
  text: string,
): Finding | undefined {
  return limit !== undefined && countMentions(text) > limit ? { keyword: null, content: null } : undefined;
}

/** The first keyword that stands in a text outside of what is allowed. */
function firstOf(
  text: string,
  allowList: readonly string[] = [],
  candidates: readonly { readonly keyword: string; readonly spans: () => readonly Span[] }[],
): Finding | undefined {
  const allowed = allowList.flatMap((keyword) => allowedSpans(keyword, text));
  const counts = ({ end, start }: Span): boolean => !allowed.some((span) => span.start <= start && end <= span.end);
  for (const { keyword, spans } of candidates) {
    const span = spans().find(counts);
    if (span !== undefined) return { keyword, content: text.slice(span.start, span.end) };
  }
  return undefined;
}

function spansOfPattern(source: string, text: string): readonly Span[] {
  const pattern = rustPattern(source);
  return pattern === undefined ? [] : patternSpans(pattern, text);
}
