/** ` (did you mean "User"?)` for the nearest of `candidates`, or nothing when none is near. */
export function didYouMean(wrong: string, candidates: Iterable<string>): string {
  const limit = wrong.length < 4 ? 1 : Math.max(2, Math.floor(wrong.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wrong.length) >= bestDistance) continue;
    const distance = editDistance(normalise(wrong), normalise(candidate));
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best === undefined ? "" : ` (did you mean "${best}"?)`;
}

/** `"a", "b" or "c"`; long lists are cut. */
export function listed(names: Iterable<string>, limit = 12): string {
  const quoted = [...names].map((name) => `"${name}"`);
  if (quoted.length > limit) return `${quoted.slice(0, limit).join(", ")}, … (${quoted.length} in all)`;
  const last = quoted.pop();
  if (last === undefined) return "nothing";
  return quoted.length === 0 ? last : `${quoted.join(", ")} or ${last}`;
}

/** Case and underscores are what people mix up most, so they do not count. */
function normalise(name: string): string {
  return name.toLowerCase().replaceAll("_", "");
}

/** Levenshtein's distance with two rows. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const substitution = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const insertion = (current[column - 1] ?? 0) + 1;
      const deletion = (previous[column] ?? 0) + 1;
      current.push(Math.min(substitution, insertion, deletion));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
