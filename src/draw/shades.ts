/** Shades of a series' colour for lines and the area under a line, with enough contrast on the theme's backgrounds. */
import { type Lab, labOf, linearOf } from './oklab.ts';

export type Tone = 'line' | 'bright' | 'quiet' | keyof typeof tints;

/** Contrast of text (WCAG 2.2, 1.4.3), and of text for people who need more (1.4.6). */
const readable = 4.5;
const strong = 7;

/** How much chroma an unselected line keeps, and how far it moves towards the background. */
const quietChroma = 0.75;
const quieter = 0.4;
/** Share of the colour in the area under a line, from the line down; the rest is background. */
const tints = { glow: 0.8, dusk: 0.66, tint: 0.56 } as const;

export function shadeOf(hex: string, tone: Tone, backgrounds: readonly string[]): string {
  const lab = labOf(linear(hex));
  if (tone in tints) {
    const part = tints[tone as keyof typeof tints];
    const ground = labOf(linear(backgrounds[1] ?? backgrounds[0] ?? '#000000'));
    return hexOfLab(lab.map((end, i) => (ground[i] ?? 0) + (end - (ground[i] ?? 0)) * part) as unknown as Lab);
  }
  if (tone !== 'quiet') return apart(lab, tone === 'bright' ? strong : readable, backgrounds);
  const lightness = lab[0] + (nearGround(backgrounds) - lab[0]) * quieter;
  return apart([lightness, lab[1] * quietChroma, lab[2] * quietChroma], readable, backgrounds);
}

/** Moved away from the backgrounds just until it has that contrast with each. */
function apart([lightness, a, b]: Lab, contrast: number, backgrounds: readonly string[]): string {
  const step = isDark(backgrounds) ? 0.005 : -0.005;
  for (let l = lightness; l > 0 && l < 1; l += step) {
    const hex = hexOfLab([l, a, b]);
    if (backgrounds.every((ground) => contrastOf(hex, ground) >= contrast)) return hex;
  }
  return step > 0 ? '#ffffff' : '#000000';
}

function nearGround(backgrounds: readonly string[]): number {
  return isDark(backgrounds) ? 0.45 : 0.75;
}

function isDark(backgrounds: readonly string[]): boolean {
  return backgrounds.every((hex) => luminance(hex) < 0.2);
}

/** WCAG 2.2, contrast ratio: 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance, 0 to 1, as WCAG 2.2 defines it. */
export function luminance(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function linear(hex: string): [number, number, number] {
  return rgb(hex).map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
}

function hexOfLab(lab: Lab): string {
  const channels = linearOf(lab).map((c) =>
    Math.round(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055)),
  );
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
