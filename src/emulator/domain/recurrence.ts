import { type RecurrenceRule, RecurrenceRuleFrequency } from "../../../generated/models/scheduled-event.ts";

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;

/** The number that stands for the last week of a month. */
const LAST_WEEK = 5;

/**
 * Whether something that recurs by a rule does so at an instant, in Unix milliseconds. Days are those of UTC, as in the rule.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object
 */
export function recursAt(rule: RecurrenceRule, atMs: number): boolean {
  const firstMs = Date.parse(rule.start);
  if (atMs === firstMs) return true;
  if (atMs < firstMs || (atMs - firstMs) % DAY_MS !== 0) return false;
  const first = new Date(firstMs);
  const at = new Date(atMs);
  const { frequency, interval } = rule;
  const weeks: readonly { readonly day: number; readonly n: number }[] | null = rule.by_n_weekday;
  const weekdays: readonly number[] | null = rule.by_weekday;
  const months: readonly number[] | null = rule.by_month;
  const days: readonly number[] | null = rule.by_month_day;
  switch (frequency) {
    case RecurrenceRuleFrequency.Daily:
      return weekdays?.includes(weekdayOf(at)) ?? true;
    case RecurrenceRuleFrequency.Weekly:
      return (weekdays ?? [weekdayOf(first)]).includes(weekdayOf(at)) && (weekOf(at) - weekOf(first)) % interval === 0;
    case RecurrenceRuleFrequency.Monthly:
      return weeks?.some(({ day, n }) => day === weekdayOf(at) && isInWeek(at, n)) ?? isSameDate(at, first);
    case RecurrenceRuleFrequency.Yearly:
      return (
        (months ?? [monthOf(first)]).includes(monthOf(at)) && (days ?? [first.getUTCDate()]).includes(at.getUTCDate())
      );
    default:
      return false;
  }
}

/** Day of the week, where Monday is 0. */
function weekdayOf(day: Date): number {
  return (day.getUTCDay() + WEEK_DAYS - 1) % WEEK_DAYS;
}

/** Month, where January is 1. */
function monthOf(day: Date): number {
  return day.getUTCMonth() + 1;
}

/** Number of a week, counted from that of 1 January 1970, a Thursday. */
function weekOf(day: Date): number {
  return Math.floor((Math.floor(day.getTime() / DAY_MS) + 3) / WEEK_DAYS);
}

function isInWeek(day: Date, week: number): boolean {
  if (week !== LAST_WEEK) return Math.ceil(day.getUTCDate() / WEEK_DAYS) === week;
  return new Date(day.getTime() + WEEK_DAYS * DAY_MS).getUTCMonth() !== day.getUTCMonth();
}

function isSameDate(a: Date, b: Date): boolean {
  return a.getUTCDate() === b.getUTCDate();
}
