/** The id of what a client answers. */
export async function idOf(answer) {
  return (await answer).id;
}

/** The names of things, users or members. */
export async function namesOf(answer) {
  return (await answer).map(({ name, user, username }) => name ?? (user ?? { username }).username);
}

/** What messages say. */
export async function contentsOf(answer) {
  return (await answer).map(({ content }) => content);
}
