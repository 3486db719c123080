/** Whether a terminal supports OSC 8 links. Pure. */

/**
 * Detected by environment variables of known terminals. Others are assumed not to: some print unknown sequences, and tmux and
 * screen drop them or not, as configured.
 */
export function knowsLinks(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.TMUX || env.STY) return false;
  if (Number(env.VTE_VERSION ?? 0) >= 5000) return true;
  if (env.KITTY_WINDOW_ID || env.WT_SESSION || env.KONSOLE_VERSION || env.DOMTERM) return true;
  if (/^(iTerm\.app|WezTerm|vscode|ghostty|Hyper|rio|Tabby)$/.test(env.TERM_PROGRAM ?? '')) return true;
  return /^(xterm-kitty|xterm-ghostty|alacritty|foot|contour|wezterm)/.test(env.TERM ?? '');
}
