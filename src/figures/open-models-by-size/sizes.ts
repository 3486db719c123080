/** The report's size classes, smallest first. */
export const sizes = ['small', 'medium', 'large'] as const;

export const noSize = 'size not known';
