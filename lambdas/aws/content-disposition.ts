import type { LinkOptions } from '../publishing/ports.ts';

/** What RFC 5987 lets stand unescaped is narrower than what `encodeURIComponent` leaves. */
const extended = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** The name for clients that read ASCII only: what remains of it, or "download" with its extension. */
function fallback(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\/%;]/g, ' ');
  const [, stem = '', extension = ''] = /^(.*?)(\.[A-Za-z0-9]+)?$/.exec(plain.trim()) ?? [];
  const words = stem
    .trim()
    .replace(/\s+/g, '-')
    .replace(/^[-._]+|[-._]+$/g, '');
  return `${words || 'download'}${extension}`;
}

/** Header value for a download under a name in any language: ASCII for old clients, UTF-8 for all others. */
export function contentDisposition({ disposition, fileName }: Pick<LinkOptions, 'disposition' | 'fileName'>): string {
  return `${disposition}; filename="${fallback(fileName)}"; filename*=UTF-8''${extended(fileName)}`;
}
