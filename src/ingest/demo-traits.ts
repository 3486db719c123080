/**
 * The additional columns of the simulated log: provider and speed, project, team and key, cached tokens, and the state of a
 * vendor's limit. They have their own random numbers, so that the other columns stay the same. Pure.
 */

/** The columns, in the order of `cellsOf`. */
export const traitColumns = [
  'provider',
  'agent',
  'project',
  'team',
  'api_key',
  'cache_write_tokens',
  'cache_write_1h_tokens',
  'latency_ms',
  'ttft_ms',
  'limit_percent',
  'limit_minutes',
  'limit_resets',
  'limit2_percent',
  'limit2_minutes',
  'limit2_resets',
] as const;

interface Host {
  readonly name: string;
  /** Median ms to the first token. */
  readonly first: number;
  /** Median output tokens a second. */
  readonly speed: number;
  /** The part of unsuccessful requests that failed; the rest were cancelled. */
  readonly fails: number;
}

/** Planted: of the hosts of open models, one is fast and fails often, one is slow and steady. */
const demoHosts = {
  fast: { name: 'together', first: 260, speed: 140, fails: 0.9 },
  slow: { name: 'deepinfra', first: 900, speed: 38, fails: 0.2 },
} as const satisfies Readonly<Record<string, Host>>;

const makers: Readonly<Record<string, Host>> = {
  openai: { name: 'openai', first: 520, speed: 85, fails: 0.5 },
  anthropic: { name: 'anthropic', first: 780, speed: 62, fails: 0.6 },
  google: { name: 'google', first: 430, speed: 120, fails: 0.4 },
  'x-ai': { name: 'xai', first: 640, speed: 70, fails: 0.5 },
};
const hosts = [demoHosts.fast, demoHosts.slow];

const projects = ['website', 'billing', 'mobile-app', 'data-pipeline', 'docs', 'infra'];
const teams = ['platform', 'search', 'support', 'growth'];

export interface Traits {
  readonly agent: string;
  /** The cells that depend on the size of the request, and the status. `limits` are those of the vendor. */
  readonly cells: (prompt: number, completion: number, cached: number, limits: LimitCells) => readonly string[];
  readonly status: string;
}

/** Traits of a request by one model and user. Only these traits draw from `random`. */
export function traitsOf({ slug, reasons, programs, user, isLost }: DemoRequest, random: () => number): Traits {
  const author = slug.split('/')[0] ?? '';
  const host = makers[author] ?? hosts[Math.floor(random() * hosts.length)] ?? demoHosts.fast;
  const place = Math.abs([...user].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7));
  const team = teams[place % teams.length] ?? '';
  const project = programs ? (projects[(place + Math.floor(random() * 2)) % projects.length] ?? '') : '';
  const agent = programs ? (agents[author] ?? 'Demo agent') : '';
  const [spread, pace, writes] = [logNormal(random, 0.35), logNormal(random, 0.25), random()];
  const first = host.first * spread * (reasons ? 2.2 : 1);
  const isFailed = random() < host.fails;
  return {
    agent,
    status: isLost ? (isFailed ? 'error' : 'cancelled') : 'ok',
    cells: (prompt, completion, cached, limits) => {
      const written = author === 'anthropic' ? Math.floor((prompt - cached) * 0.5 * writes) : null;
      const kept = written === null ? null : agent === 'Claude Code' ? Math.floor(written * 0.6) : 0;
      // Reading the prompt takes time too.
      const wait = first + prompt / 40;
      const latency = wait + (1000 * completion) / (host.speed * pace);
      return [
        host.name,
        agent,
        project,
        team,
        `key-${team}-${1 + (place % 2)}`,
        cell(written),
        cell(kept),
        latency.toFixed(0),
        wait.toFixed(0),
        ...limits,
      ];
    },
  };
}

interface DemoRequest {
  readonly slug: string;
  readonly reasons: boolean;
  readonly programs: boolean;
  readonly user: string;
  readonly isLost: boolean;
}

const agents: Readonly<Record<string, string>> = { anthropic: 'Claude Code', openai: 'Codex' };

export type LimitCells = readonly [string, string, string, string, string, string];
export const noLimits: LimitCells = ['', '', '', '', '', ''];

/** One window of a vendor's limit: its length, and the tokens it allows. */
interface Window {
  readonly minutes: number;
  readonly tokens: number;
}

const shorter: Window = { minutes: 300, tokens: 250_000 };
const longer: Window = { minutes: 10_080, tokens: 3_000_000 };

/** The limits that Codex reports with each answer. A window begins with the first request after the previous window ended. */
export function limitsOf(requests: readonly { readonly ms: number; readonly tokens: number }[]): LimitCells[] {
  const places = requests.map((_, i) => i).sort((a, b) => (requests[a]?.ms ?? 0) - (requests[b]?.ms ?? 0) || a - b);
  const cells: LimitCells[] = requests.map(() => noLimits);
  const [short, long] = [counting(shorter), counting(longer)];
  for (const place of places) {
    const request = requests[place];
    if (request !== undefined) cells[place] = [...short(request), ...long(request)];
  }
  return cells;
}

function counting({ minutes, tokens: most }: Window) {
  let [ends, used] = [0, 0];
  return ({ ms, tokens }: { readonly ms: number; readonly tokens: number }): [string, string, string] => {
    if (ms >= ends) [ends, used] = [ms + minutes * 60_000, 0];
    used += tokens;
    return [
      Math.min(100, Math.floor((100 * used) / most)).toFixed(1),
      String(minutes),
      String(Math.floor(ends / 1000)),
    ];
  };
}

function cell(value: number | null): string {
  return value === null ? '' : String(value);
}

/** Log-normal with median 1. The sum of three uniform numbers approximates a normal distribution with deviation one half. */
function logNormal(random: () => number, sigma: number): number {
  return Math.exp(2 * sigma * (random() + random() + random() - 1.5));
}
