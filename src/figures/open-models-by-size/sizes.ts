/** The report's classes of size, the smallest first. */
export const sizes = ['small', 'medium', 'large'] as const;

export const noSize = 'size not known';
