import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** A page as a browser takes it apart: once for all who read in it, since its fonts make it long. */
export type Page = DefaultTreeAdapterTypes.Document;

export const openPage = (html: string): Page => parse(html);
