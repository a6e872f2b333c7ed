/** Languages that every job type is told in. */
export const TOLD_IN = ['en', 'es', 'fr', 'de', 'pt'] as const;
export type LanguageCode = (typeof TOLD_IN)[number];
