/** Types of the files that a report is made of; a file's name says which it is. */
const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
};

/** The type that a key's extension stands for, or null. */
export const typeByName = (key: string): string | null => TYPES[key.split('.').at(-1) ?? ''] ?? null;
