import {
  type RecurrenceRule,
  RecurrenceRuleFrequency,
  RecurrenceRuleMonth,
  RecurrenceRuleWeekday,
} from "evenfall/model";
import { expect, test } from "vitest";
import { recursAt } from "../../../src/emulator/domain/recurrence.ts";

const { Daily, Monthly, Weekly, Yearly } = RecurrenceRuleFrequency;
const { Monday, Saturday, Sunday, Tuesday } = RecurrenceRuleWeekday;

/** A rule that starts on Tuesday, 6 January 2026, at noon. */
function rule(fields: Partial<RecurrenceRule>): RecurrenceRule {
  const nothing = { by_weekday: null, by_n_weekday: null, by_month: null, by_month_day: null };
  return { start: "2026-01-06T12:00:00Z", frequency: Daily, interval: 1, ...nothing, ...fields };
}

test.each<readonly [string, Partial<RecurrenceRule>, string, boolean]>([
  ["daily", {}, "2026-01-06T12:00:00Z", true],
  ["daily", {}, "2026-03-01T12:00:00Z", true],
  ["daily", {}, "2026-01-07T12:00:01Z", false],
  ["daily", {}, "2026-01-05T12:00:00Z", false],
  ["at weekends", { by_weekday: [Saturday, Sunday] }, "2026-01-10T12:00:00Z", true],
  ["at weekends", { by_weekday: [Saturday, Sunday] }, "2026-01-12T12:00:00Z", false],
  ["weekly", { frequency: Weekly }, "2026-01-13T12:00:00Z", true],
  ["weekly", { frequency: Weekly }, "2026-01-14T12:00:00Z", false],
  ["weekly on Mondays", { frequency: Weekly, by_weekday: [Monday] }, "2026-01-12T12:00:00Z", true],
  ["every other Tuesday", { frequency: Weekly, interval: 2, by_weekday: [Tuesday] }, "2026-01-20T12:00:00Z", true],
  ["every other Tuesday", { frequency: Weekly, interval: 2, by_weekday: [Tuesday] }, "2026-01-13T12:00:00Z", false],
  ["every other Sunday", { frequency: Weekly, interval: 2, by_weekday: [Sunday] }, "2026-01-11T12:00:00Z", true],
  ["every other Sunday", { frequency: Weekly, interval: 2, by_weekday: [Sunday] }, "2026-01-18T12:00:00Z", false],
  ["first Tuesday", { frequency: Monthly, by_n_weekday: [{ n: 1, day: Tuesday }] }, "2026-02-03T12:00:00Z", true],
  ["first Tuesday", { frequency: Monthly, by_n_weekday: [{ n: 1, day: Tuesday }] }, "2026-02-10T12:00:00Z", false],
  ["last Tuesday", { frequency: Monthly, by_n_weekday: [{ n: 5, day: Tuesday }] }, "2026-02-24T12:00:00Z", true],
  ["last Tuesday", { frequency: Monthly, by_n_weekday: [{ n: 5, day: Tuesday }] }, "2026-03-24T12:00:00Z", false],
  ["monthly", { frequency: Monthly }, "2026-02-06T12:00:00Z", true],
  ["monthly", { frequency: Monthly }, "2026-02-07T12:00:00Z", false],
  ["yearly", { frequency: Yearly }, "2027-01-06T12:00:00Z", true],
  [
    "on 4 July",
    { frequency: Yearly, by_month: [RecurrenceRuleMonth.July], by_month_day: [4] },
    "2026-07-04T12:00:00Z",
    true,
  ],
  [
    "on 4 July",
    { frequency: Yearly, by_month: [RecurrenceRuleMonth.July], by_month_day: [4] },
    "2026-08-04T12:00:00Z",
    false,
  ],
])("what recurs %s (%j) does so at %s: %s", (_name, fields, at, does) => {
  expect(recursAt(rule(fields), Date.parse(at))).toBe(does);
});
