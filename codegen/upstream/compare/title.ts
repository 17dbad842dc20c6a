/** Whether a name of ours can be derived from upstream's title: `GUILD_TEXT` and `GuildText`, `en-US` and `EnUs`. */
export function sameTitle(title: string, name: string): boolean {
  return letters(title) === letters(name);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}
